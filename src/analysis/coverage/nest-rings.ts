import type { PlanePoint } from './outline-ring.ts';

export type OutlinedRing = { readonly points: readonly PlanePoint[]; readonly areaM2: number };

/** Polygons of a shell and its holes: each hole goes to the smallest shell around it; one without a shell is dropped. */
export function nestRings(rings: readonly OutlinedRing[]): readonly (readonly (readonly PlanePoint[])[])[] {
  const shells = rings
    .filter(({ areaM2, points }) => areaM2 > 0 && points.length > 2)
    .toSorted((a, b) => a.areaM2 - b.areaM2)
    .map(({ points }) => ({ points, holes: [] as (readonly PlanePoint[])[] }));
  for (const { points, areaM2 } of rings) {
    if (areaM2 >= 0 || points.length < 3) continue;
    const [a = [0, 0], b = [0, 0]] = points;
    const middle: PlanePoint = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    shells.find((shell) => ringHolds(shell.points, middle))?.holes.push(points);
  }
  return shells.map(({ points, holes }) => [points, ...holes]);
}

/** Even-odd rule. */
function ringHolds(ring: readonly PlanePoint[], [x, y]: PlanePoint): boolean {
  let isInside = false;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined && point[1] > y !== before[1] > y) {
      const at = point[0] + ((y - point[1]) / (before[1] - point[1])) * (before[0] - point[0]);
      if (x < at) isInside = !isInside;
    }
    before = point;
  }
  return isInside;
}
