import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '#domain/lon-lat.ts';

type Outline = Polygon | MultiPolygon;
type Box = readonly [west: number, south: number, east: number, north: number];

const boxes = new WeakMap<Outline, Box>();

/** The first outline that holds a place, by its key; null when none does. Holes are holes. */
export function findUnitAt<Key>(outlines: Iterable<readonly [Key, Outline]>, lonLat: LonLat): Key | null {
  for (const [key, outline] of outlines)
    if (isInBox(boxOf(outline), lonLat) && contains(outline, lonLat)) return key;
  return null;
}

function contains(outline: Outline, lonLat: LonLat): boolean {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.some((rings) => rings.filter((ring) => isInRing(ring, lonLat)).length % 2 === 1);
}

/** Even-odd rule. */
function isInRing(ring: readonly Position[], [lon, lat]: LonLat): boolean {
  let isInside = false;
  let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    if (y > lat !== beforeY > lat && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x))
      isInside = !isInside;
    [beforeX, beforeY] = [x, y];
  }
  return isInside;
}

function isInBox([west, south, east, north]: Box, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function boxOf(outline: Outline): Box {
  const known = boxes.get(outline);
  if (known !== undefined) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  for (const [x = 0, y = 0] of polygons.flatMap(([outer]) => outer ?? [])) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const box: Box = [west, south, east, north];
  boxes.set(outline, box);
  return box;
}
