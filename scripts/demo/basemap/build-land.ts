import { feature as toFeature, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import type { WorldAtlas } from '../geography/neighbour-lines.ts';
import { clipLine, clipRing, type Box, type Position } from './clip-to-box.ts';
import { thinLine } from './thin-line.ts';
import { closeRing, feature, roundLine, type BasemapFeature } from './write-collection.ts';

/** A little more than the map lets one see. */
export const SHEET: Box = { west: 87, south: -7, east: 135, north: 35 };
const VIETNAM = '704';
const NEAR: Box = { west: 101, south: 7.5, east: 110.5, north: 24 };
/**
 * Islets of Hoàng Sa and Trường Sa, and the reef east of them. The package lists them under other
 * countries, so none of its shapes there is taken: they come from our own facts.
 */
export const ARCHIPELAGOS: readonly Box[] = [
  { west: 110.9, south: 15.3, east: 113.2, north: 17.4 },
  { west: 111.2, south: 6.8, east: 116.6, north: 12.3 },
  { west: 117.4, south: 14.9, east: 118, north: 15.4 },
];

function toleranceAt([lon, lat]: Position): number {
  if (lon > NEAR.west && lon < NEAR.east && lat > NEAR.south && lat < NEAR.north) return 0.002;
  return lon > 97 && lon < 120 && lat > 4 && lat < 26 ? 0.012 : 0.03;
}

function extent(ring: readonly Position[]): Box {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

function lies({ west, south, east, north }: Box, within: Box): boolean {
  return west >= within.west && east <= within.east && south >= within.south && north <= within.north;
}

/** A ring is closed: it is cut in two halves at its farthest vertex so that thinning has ends to hold. */
function thinRing(ring: readonly Position[]): number[][] {
  const [first] = ring;
  if (first === undefined) return [];
  let far = 0;
  ring.forEach(([lon, lat], i) => {
    const [fx, fy] = ring[far] as Position;
    const here = Math.abs(lon - first[0]) + Math.abs(lat - first[1]);
    if (here > Math.abs(fx - first[0]) + Math.abs(fy - first[1])) far = i;
  });
  const halves = [ring.slice(0, far + 1), [...ring.slice(far), first]];
  return closeRing(roundLine(halves.flatMap((half) => thinLine(half, toleranceAt).slice(0, -1))));
}

function isWorthDrawing(ring: readonly Position[]): boolean {
  const { west, south, east, north } = extent(ring);
  return Math.max(east - west, north - south) > 2.5 * toleranceAt([(west + east) / 2, (south + north) / 2]);
}

/** All land as one sheet without countries. */
export function buildLand(atlas: WorldAtlas): BasemapFeature[] {
  const polygons = toFeature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    const shape = geometry as Polygon | MultiPolygon;
    return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  });
  return polygons.flatMap((rings) => {
    const clipped = rings
      .map((ring) => clipRing(ring.slice(0, -1) as unknown as Position[], SHEET))
      .filter((ring) => ring.length > 2 && isWorthDrawing(ring));
    const [outer] = clipped;
    if (outer === undefined || ARCHIPELAGOS.some((box) => lies(extent(outer), box))) return [];
    const coordinates = clipped.map(thinRing).filter((ring) => ring.length > 3);
    return coordinates.length === 0 ? [] : [feature({ type: 'Polygon', coordinates })];
  });
}

/** Borders between other countries. Vietnam's own border is data, not basemap. */
export function buildForeignBorders(atlas: WorldAtlas): BasemapFeature[] {
  const lines = mesh(
    atlas,
    atlas.objects.countries,
    (a, b) => a !== b && String(a.id) !== VIETNAM && String(b.id) !== VIETNAM,
  );
  const parts = lines.coordinates.flatMap((line) => clipLine(line as unknown as Position[], SHEET));
  const coordinates = parts
    .map((part) => roundLine(thinLine(part, toleranceAt)))
    .filter((part) => part.length > 1);
  return [feature({ type: 'MultiLineString', coordinates }, { class: 'border' })];
}
