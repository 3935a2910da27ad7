import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { mergeArcs, mesh, feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as ArcPolygons,
  Polygon as ArcPolygon,
  Topology,
} from 'topojson-specification';
import { isInvented } from '#domain/provenance.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Box, clipLine } from './clip-to-box.ts';
import { toPathData } from './path-data.ts';
import type { PosterFrame } from './poster-frame.ts';
import type { PosterInk } from './poster-ink.ts';

/** In square units of the poster: a bend smaller than this is not seen. */
const leastBend = 2.5;

type Communes = Topology<{ communes: GeometryCollection }>;

/**
 * Communes and border: one sheet for all communes, a warmer one for those at the border, hairlines that are drawn once,
 * and a box for each commune (`data-uid`), by which the page finds its place.
 */
export function drawCommunes(
  { communes, borderLines }: Pick<Snapshot, 'communes' | 'borderLines'>,
  { project }: PosterFrame,
  box: Box,
  ink: PosterInk,
): string {
  const shapes = simplifyForPoster(communes.map(({ geometry }) => projected(geometry, project)));
  const all = shapes.objects.communes;
  const parts = all.geometries as (ArcPolygon | ArcPolygons)[];
  const merged = (isMeant: (row: number) => boolean) =>
    toPathData(
      ringsOf(
        mergeArcs(
          shapes,
          parts.filter((_, row) => isMeant(row)),
        ),
      ),
      true,
    );
  const ringsOf = (merge: ReturnType<typeof mergeArcs>) => {
    const { geometry } = feature(shapes, merge);
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  };
  const outlines = feature(shapes, all).features;
  const home = merged(() => true);
  const edge = merged((row) => communes[row]?.isBorder === true);
  const hairlines = mesh(shapes, all, (a, b) => a !== b).coordinates;
  const lines = borderLines.flatMap(({ geometry }) => projectedLines(geometry, project));
  const border = toPathData(
    lines.flatMap((line) => clipLine(thin(line), box)),
    false,
  );
  const isIllustrative = communes.some(({ provenance }) => isInvented(provenance));
  const id = { hatch: 'p-hatch', home: 'p-home' };
  return [
    `<defs><clipPath id="p-inside"><path id="${id.home}" vector-effect="non-scaling-stroke" d="${home}"/></clipPath>`,
    `<pattern id="${id.hatch}" width="14" height="14" patternUnits="userSpaceOnUse"><path${ink('hatch')} d="M0 14L14 0"/></pattern></defs>`,
    `<use href="#${id.home}"${ink('home')}/>`,
    edge === '' ? '' : `<path${ink('edge')} d="${edge}"/>`,
    `<path${ink('commune')} d="${toPathData(hairlines, false)}"/>`,
    isIllustrative ? `<use href="#${id.home}" fill="url(#${id.hatch})"/>` : '',
    border === ''
      ? ''
      : `<path clip-path="url(#p-inside)"${ink('band')} d="${border}"/><path${ink('border')} d="${border}"/>`,
    ...communes.map(({ uid }, row) =>
      placeOf(uid, boxOf(outlines[row]?.geometry ?? { type: 'Polygon', coordinates: [] })),
    ),
  ].join('');
}

/** A border is drawn twice and far beyond the communes: bends of less than a unit are left out. */
function thin(line: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const [place, point] of line.entries()) {
    const last = kept.at(-1);
    const isFar =
      last === undefined ||
      Math.hypot((point[0] ?? 0) - (last[0] ?? 0), (point[1] ?? 0) - (last[1] ?? 0)) > 2;
    if (isFar || place === line.length - 1) kept.push(point);
  }
  return kept;
}

/** Nothing to be seen: where the commune is. */
function placeOf(uid: string, [left, top, right, bottom]: readonly [number, number, number, number]): string {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return `<rect data-uid="${uid}" x="${x}" y="${y}" width="${Math.ceil(right) - x}" height="${Math.ceil(bottom) - y}" fill="none"/>`;
}

function simplifyForPoster(geometries: readonly (Polygon | MultiPolygon)[]): Communes {
  const whole = topology({
    communes: { type: 'GeometryCollection', geometries: [...geometries] },
  }) as Communes;
  return simplify(presimplify(whole), leastBend);
}

function projected(geometry: Polygon | MultiPolygon, project: PosterFrame['project']): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map((point) => [...project(point)]))),
  };
}

function projectedLines(
  geometry: Snapshot['borderLines'][number]['geometry'],
  project: PosterFrame['project'],
): readonly (readonly Position[])[] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map((point) => [...project(point)]));
}

function boxOf(geometry: Geometry): readonly [number, number, number, number] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const points = polygons.flat(2);
  return points.reduce<readonly [number, number, number, number]>(
    ([left, top, right, bottom], [x = 0, y = 0]) => [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
