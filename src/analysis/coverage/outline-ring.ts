import type { GroundRing } from './link-pieces.ts';

/** An arc is drawn with chords that stray from it by no more than this. */
export const sagittaM = 5;

export type PlanePoint = readonly [x: number, y: number];

/** Corners of a ring, not closed; arcs become chords only here. */
export function outlineRing(ring: GroundRing): readonly PlanePoint[] {
  const points: PlanePoint[] = [];
  for (const { ax, ay, arc } of ring.pieces) {
    points.push([ax, ay]);
    if (arc === null) continue;
    const { x, y, r, theta } = arc;
    const steps = Math.ceil(Math.abs(theta) / chordAngle(r));
    for (let step = 1; step < steps; step++) {
      const turn = (theta * step) / steps;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      points.push([x + (ax - x) * cos - (ay - y) * sin, y + (ax - x) * sin + (ay - y) * cos]);
    }
  }
  return points.filter(([x, y], i) => {
    const before = points[i === 0 ? points.length - 1 : i - 1];
    return before === undefined || x !== before[0] || y !== before[1];
  });
}

/** Never coarser than an eighth of a circle, so that a small disk is still round. */
function chordAngle(r: number): number {
  return r <= 3 * sagittaM ? Math.PI / 4 : 2 * Math.acos(1 - sagittaM / r);
}
