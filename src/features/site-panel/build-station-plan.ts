import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '#domain/lon-lat.ts';
import type { Status } from '#domain/status.ts';

type PlanPoint = {
  readonly key: string;
  readonly status: Status;
  readonly x: number;
  readonly y: number;
};

export type StationPlan = {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the commune; null when its outline is not loaded. */
  readonly outline: string | null;
  readonly station: { readonly x: number; readonly y: number } | null;
  readonly clusters: readonly PlanPoint[];
  readonly scale: { readonly lengthM: number; readonly px: number };
};

type PlanCluster = { readonly code: string; readonly status: Status; readonly lonLat: LonLat | null };

const width = 380;
const tallest = 280;
const marginPx = 14;
const metresPerDegree = 111_320;

/**
 * Where a station and its clusters lie in their commune, to scale, north up: an equirectangular sketch around the
 * commune's middle, true to a few metres over its few kilometres. null when nothing has a place.
 */
export function buildStationPlan(
  outline: Polygon | MultiPolygon | null,
  stationAt: LonLat | null,
  clusters: readonly PlanCluster[],
): StationPlan | null {
  const rings = listRings(outline);
  const places: readonly Position[] = [
    ...rings.flat(),
    ...(stationAt ? [[...stationAt]] : []),
    ...clusters.flatMap(({ lonLat }) => (lonLat ? [[...lonLat]] : [])),
  ];
  if (places.length === 0) return null;
  const [west, east] = rangeOf(places.map(([lon = 0]) => lon));
  const [south, north] = rangeOf(places.map(([, lat = 0]) => lat));
  const xM = (lon: number) => (lon - west) * metresPerDegree * Math.cos(((south + north) * Math.PI) / 360);
  const yM = (lat: number) => (north - lat) * metresPerDegree;
  const pxPerM = Math.min(
    (width - 2 * marginPx) / Math.max(200, xM(east)),
    (tallest - 2 * marginPx) / Math.max(200, yM(south)),
  );
  const left = (width - xM(east) * pxPerM) / 2;
  const toXy = ([lon = 0, lat = 0]: Position) => ({
    x: round(left + xM(lon) * pxPerM),
    y: round(marginPx + yM(lat) * pxPerM),
  });
  return {
    width,
    height: round(2 * marginPx + Math.max(yM(south) * pxPerM, 40)),
    outline: rings.length === 0 ? null : rings.map((ring) => toPath(ring.map(toXy))).join(''),
    station: stationAt ? toXy([...stationAt]) : null,
    clusters: clusters.flatMap(({ code, status, lonLat }) =>
      lonLat ? [{ key: code, status, ...toXy([...lonLat]) }] : [],
    ),
    scale: chooseScale(pxPerM),
  };
}

function listRings(outline: Polygon | MultiPolygon | null): readonly Position[][] {
  if (outline === null) return [];
  return outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

function toPath(points: readonly { readonly x: number; readonly y: number }[]): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

/** The longest round length that is no more than a third of the sketch. */
function chooseScale(pxPerM: number): StationPlan['scale'] {
  const mostM = width / 3 / pxPerM;
  const power = 10 ** Math.floor(Math.log10(mostM));
  const lengthM = [5, 2, 1].map((step) => step * power).find((length) => length <= mostM) ?? power;
  return { lengthM, px: round(lengthM * pxPerM) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
