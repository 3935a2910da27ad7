import type { LonLat } from '#domain/lon-lat.ts';
import type { GeometryFault } from './geometry-fault.ts';
import { computeRingAreaM2, type Ring } from './polygon-area.ts';

/** A closed ring without repeated points and without spikes (out and back along the same edge); empty when nothing is left. */
export function cleanRing(source: Ring, faults: GeometryFault[]): Ring {
  const [start] = source;
  if (start === undefined) return [];
  const end = source.at(-1) ?? start;
  const open = isSame(start, end) && source.length > 1 ? source.slice(0, -1) : source;
  if (open === source) faults.push({ rule: 'ring-closed', lonLat: end });
  const points: LonLat[] = [];
  for (const point of open) pushPoint(points, point, faults);
  while (points.length > 2 && trimSeam(points, faults));
  const [first] = points;
  const ring = first === undefined ? [] : [...points, first];
  if (ring.length < 4 || computeRingAreaM2(ring) === 0) {
    faults.push({ rule: 'ring-too-small', lonLat: start });
    return [];
  }
  return ring;
}

function pushPoint(points: LonLat[], point: LonLat, faults: GeometryFault[]): void {
  const last = points.at(-1);
  if (last !== undefined && isSame(last, point)) {
    faults.push({ rule: 'duplicate-points', lonLat: point });
    return;
  }
  const beforeLast = points.at(-2);
  if (beforeLast !== undefined && last !== undefined && isSpike(beforeLast, last, point)) {
    faults.push({ rule: 'spike', lonLat: last });
    points.pop();
    pushPoint(points, point, faults);
    return;
  }
  points.push(point);
}

function trimSeam(points: LonLat[], faults: GeometryFault[]): boolean {
  const [first, second] = points;
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (first === undefined || second === undefined || last === undefined || beforeLast === undefined)
    return false;
  if (isSame(first, last) || isSpike(beforeLast, last, first)) {
    faults.push({ rule: isSame(first, last) ? 'duplicate-points' : 'spike', lonLat: last });
    points.pop();
    return true;
  }
  if (isSpike(last, first, second)) {
    faults.push({ rule: 'spike', lonLat: first });
    points.shift();
    return true;
  }
  return false;
}

function isSpike(a: LonLat, tip: LonLat, b: LonLat): boolean {
  const ax = a[0] - tip[0];
  const ay = a[1] - tip[1];
  const bx = b[0] - tip[0];
  const by = b[1] - tip[1];
  return Math.abs(ax * by - ay * bx) < 1e-14 && ax * bx + ay * by > 0;
}

function isSame(a: LonLat, b: LonLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
