import type { LonLat } from '#domain/lon-lat.ts';

/** `proper`: inner points cross; otherwise an end of one lies on the other. `overlap`: they share a stretch. */
export type Meeting =
  | { readonly kind: 'point'; readonly proper: boolean; readonly at: LonLat }
  | { readonly kind: 'overlap'; readonly at: LonLat };

/** Where two segments meet, or null. */
export function meetSegments(a: LonLat, b: LonLat, c: LonLat, d: LonLat): Meeting | null {
  const c1 = turn(a, b, c);
  const d1 = turn(a, b, d);
  const a1 = turn(c, d, a);
  const b1 = turn(c, d, b);
  if (c1 === 0 && d1 === 0) return meetOnOneLine(a, b, c, d);
  if (Math.sign(c1) * Math.sign(d1) > 0 || Math.sign(a1) * Math.sign(b1) > 0) return null;
  if (c1 === 0) return { kind: 'point', proper: false, at: c };
  if (d1 === 0) return { kind: 'point', proper: false, at: d };
  if (a1 === 0) return { kind: 'point', proper: false, at: a };
  if (b1 === 0) return { kind: 'point', proper: false, at: b };
  const share = c1 / (c1 - d1);
  return { kind: 'point', proper: true, at: [c[0] + share * (d[0] - c[0]), c[1] + share * (d[1] - c[1])] };
}

function meetOnOneLine(a: LonLat, b: LonLat, c: LonLat, d: LonLat): Meeting | null {
  const axis = Math.abs(b[0] - a[0]) >= Math.abs(b[1] - a[1]) ? 0 : 1;
  const [a0, a1] = a[axis] <= b[axis] ? [a, b] : [b, a];
  const [c0, c1] = c[axis] <= d[axis] ? [c, d] : [d, c];
  const start = a0[axis] >= c0[axis] ? a0 : c0;
  const end = a1[axis] <= c1[axis] ? a1 : c1;
  if (start[axis] > end[axis]) return null;
  return start[axis] === end[axis]
    ? { kind: 'point', proper: false, at: start }
    : { kind: 'overlap', at: start };
}

/** Positive when the path p, q, r turns left. Coordinates are scaled to whole 1e-7 degrees, where the products are nearly exact. */
function turn(p: LonLat, q: LonLat, r: LonLat): number {
  const qx = Math.round((q[0] - p[0]) * 1e7);
  const qy = Math.round((q[1] - p[1]) * 1e7);
  const rx = Math.round((r[0] - p[0]) * 1e7);
  const ry = Math.round((r[1] - p[1]) * 1e7);
  return qx * ry - qy * rx;
}
