import { addCircleEvent, type CircleEvents } from './circle-events.ts';
import { addToDepth, type NearDisks } from './near-disks.ts';
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
  startDepth: readonly Int32Array[],
): void {
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
    if (ri < rj) addToDepth(startDepth[i] as Int32Array, maskJ, 1);
    else addToDepth(startDepth[j] as Int32Array, maskI, 1);
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
  const left = events.nodeCount++;
  const right = events.nodeCount++;
  pass(near, i, maskJ, along < 0, rightX, rightY, right, leftX, leftY, left, events, startDepth);
  pass(near, j, maskI, along > 1, leftX, leftY, left, rightX, rightY, right, events, startDepth);
}

/** Counter-clockwise, circle `i` enters the other disk at one point and leaves it at the other. */
function pass(
  near: NearDisks,
  i: number,
  mask: number,
  isMoreThanHalf: boolean,
  enterX: number,
  enterY: number,
  enterNode: number,
  leaveX: number,
  leaveY: number,
  leaveNode: number,
  events: CircleEvents,
  startDepth: readonly Int32Array[],
): void {
  const x = near.x[i] as number;
  const y = near.y[i] as number;
  const enter = turnOf(enterX - x, enterY - y);
  const leave = turnOf(leaveX - x, leaveY - y);
  // Depth is told for the west, where every walk begins.
  if (enter > leave || (enter === leave && isMoreThanHalf)) addToDepth(startDepth[i] as Int32Array, mask, 1);
  if (enter === leave) return;
  addCircleEvent(events, i, enter, enterX, enterY, 1, mask, enterNode);
  addCircleEvent(events, i, leave, leaveX, leaveY, -1, mask, leaveNode);
}
