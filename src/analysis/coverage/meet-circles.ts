import { addNode, type CircleEvents, putEvent, reserveEvents } from './circle-events.ts';
import type { NearDisks } from './near-disks.ts';
import { turnOf } from './turn.ts';

/**
 * Tells two circles where each enters and leaves the other's disk. A disk inside another adds to the depth of its whole circle
 * (`startDepth`); of identical disks the later counts as the one inside. The two points are computed once, from the lower index,
 * so that both circles see the same bits.
 */
export function meetCircles(
  near: NearDisks,
  i: number,
  j: number,
  events: CircleEvents,
  startDepth: Int32Array,
): void {
  const setCount = near.base.length;
  const maskI = near.mask[i] as number;
  const maskJ = near.mask[j] as number;
  if ((maskI & maskJ) === 0) return;
  const dx = (near.x[j] as number) - (near.x[i] as number);
  const dy = (near.y[j] as number) - (near.y[i] as number);
  const d2 = dx * dx + dy * dy;
  const ri = near.radiusM[i] as number;
  const rj = near.radiusM[j] as number;
  const sum = ri + rj;
  const difference = ri - rj;
  const apart = sum * sum - d2;
  if (apart <= 0) return;
  const overlap = d2 - difference * difference;
  if (overlap <= 0) {
    if (ri < rj) coverWest(startDepth, setCount, i, maskJ);
    else coverWest(startDepth, setCount, j, maskI);
    return;
  }
  // Foot of the common chord on the line of centres, and half the chord by Heron's formula.
  const along = (1 + (sum * difference) / d2) / 2;
  const half = Math.sqrt(apart * overlap) / (2 * d2);
  const footX = (near.x[i] as number) + along * dx;
  const footY = (near.y[i] as number) + along * dy;
  const leftX = footX - half * dy;
  const leftY = footY + half * dx;
  const rightX = footX + half * dy;
  const rightY = footY - half * dx;
  reserveEvents(events, 4);
  let at = events.count;
  const left = addNode(events, leftX, leftY);
  const right = addNode(events, rightX, rightY);
  // Counter-clockwise each circle enters the other disk at one point and leaves it at the other.
  const xi = near.x[i] as number;
  const yi = near.y[i] as number;
  const enterI = turnOf(rightX - xi, rightY - yi);
  const leaveI = turnOf(leftX - xi, leftY - yi);
  if (isCoveredInWest(enterI, leaveI, along < 0)) coverWest(startDepth, setCount, i, maskJ);
  if (enterI !== leaveI) {
    putEvent(events, at++, i, enterI, maskJ, right);
    putEvent(events, at++, i, leaveI, -maskJ, left);
  }
  const xj = near.x[j] as number;
  const yj = near.y[j] as number;
  const enterJ = turnOf(leftX - xj, leftY - yj);
  const leaveJ = turnOf(rightX - xj, rightY - yj);
  if (isCoveredInWest(enterJ, leaveJ, along > 1)) coverWest(startDepth, setCount, j, maskI);
  if (enterJ !== leaveJ) {
    putEvent(events, at++, j, enterJ, maskI, left);
    putEvent(events, at++, j, leaveJ, -maskI, right);
  }
  events.count = at;
}

/** Depth is told for the west, where every walk begins. */
function isCoveredInWest(enter: number, leave: number, isMoreThanHalf: boolean): boolean {
  return enter > leave || (enter === leave && isMoreThanHalf);
}

function coverWest(startDepth: Int32Array, setCount: number, circle: number, mask: number): void {
  const first = setCount * circle;
  for (let set = 0; set < setCount; set++)
    if ((mask >> set) & 1) startDepth[first + set] = (startDepth[first + set] as number) + 1;
}
