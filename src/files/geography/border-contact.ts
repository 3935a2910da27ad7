import type { LonLat } from '#domain/lon-lat.ts';
import type { PolygonRings } from '../geometry/polygon-area.ts';

const cellDegrees = 0.01;
const metresPerDegree = 111_195;

export type BorderIndex = { lengthNearM(polygons: readonly PolygonRings[], toleranceM: number): number };

type Stretch = readonly [LonLat, LonLat];

/** Finds how much of an outline runs along a border line. Distances are local and flat: good to 0.5 % over a few kilometres. */
export function createBorderIndex(lines: readonly (readonly LonLat[])[]): BorderIndex {
  const cells = new Map<string, Stretch[]>();
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const a = line[index - 1];
      const b = line[index];
      if (a !== undefined && b !== undefined) for (const key of cellsAround(a, b)) push(cells, key, [a, b]);
    }
  }
  const isNear = (point: LonLat, toleranceM: number): boolean =>
    (cells.get(keyOf(Math.floor(point[0] / cellDegrees), Math.floor(point[1] / cellDegrees))) ?? []).some(
      ([a, b]) => distanceM(point, a, b) <= toleranceM,
    );
  return {
    lengthNearM: (polygons, toleranceM) => {
      let lengthM = 0;
      for (const ring of polygons.flat()) {
        for (let index = 1; index < ring.length; index++) {
          const a = ring[index - 1];
          const b = ring[index];
          if (a !== undefined && b !== undefined && isNear(a, toleranceM) && isNear(b, toleranceM))
            lengthM += distanceM(a, b, b);
        }
      }
      return lengthM;
    },
  };
}

function* cellsAround(a: LonLat, b: LonLat): Generator<string> {
  const margin = 0.004;
  for (
    let x = Math.floor((Math.min(a[0], b[0]) - margin) / cellDegrees);
    x <= Math.floor((Math.max(a[0], b[0]) + margin) / cellDegrees);
    x++
  ) {
    for (
      let y = Math.floor((Math.min(a[1], b[1]) - margin) / cellDegrees);
      y <= Math.floor((Math.max(a[1], b[1]) + margin) / cellDegrees);
      y++
    )
      yield keyOf(x, y);
  }
}

function keyOf(x: number, y: number): string {
  return `${x} ${y}`;
}

function push(cells: Map<string, Stretch[]>, key: string, stretch: Stretch): void {
  const list = cells.get(key);
  if (list === undefined) cells.set(key, [stretch]);
  else list.push(stretch);
}

/** Distance from p to the segment a–b in metres. */
function distanceM(p: LonLat, a: LonLat, b: LonLat): number {
  const eastM = metresPerDegree * Math.cos((p[1] * Math.PI) / 180);
  const bx = (b[0] - a[0]) * eastM;
  const by = (b[1] - a[1]) * metresPerDegree;
  const px = (p[0] - a[0]) * eastM;
  const py = (p[1] - a[1]) * metresPerDegree;
  const squared = bx * bx + by * by;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / squared));
  return Math.hypot(px - share * bx, py - share * by);
}
