import { addToDepth, isBelow, type NearDisks } from './near-disks.ts';
import { orderByWest } from './order-by-west.ts';

let order = new Int32Array(64);
let western = new Float64Array(64);
let isHeld = new Uint8Array(64);
/** Of the disks that hold each. */
let held: Int32Array[] = [];

/**
 * Leaves out each disk that lies in `limit` or more others, in each of its sets: it changes no depth below the limit, and none of its circle counts.
 * To lie in another is an order, so enough of those that hold it are never left out themselves.
 */
export function dropHeldDisks(near: NearDisks, limit: number): void {
  const { count, x, y, radiusM, mask } = near;
  if (count <= limit) return;
  if (order.length < count) grow(2 * count);
  if (held[0]?.length !== near.base.length) held = [];
  while (held.length < count) held.push(new Int32Array(near.base.length));
  for (let i = 0; i < count; i++) {
    order[i] = i;
    isHeld[i] = 0;
  }
  orderByWest(near, order, western, count);
  let found = 0;
  for (let k = 0; k < count; k++) {
    const i = order[k] as number;
    const xi = x[i] as number;
    const yi = y[i] as number;
    const ri = radiusM[i] as number;
    const end = xi + ri;
    // What lies in disk i begins after it does and before it ends.
    for (let l = k + 1; l < count; l++) {
      const j = order[l] as number;
      if ((western[j] as number) >= end) break;
      const reach = ri - (radiusM[j] as number);
      const dx = (x[j] as number) - xi;
      const dy = (y[j] as number) - yi;
      if (reach <= 0 || dx * dx + dy * dy >= reach * reach) continue;
      const others = held[j] as Int32Array;
      if (isHeld[j] === 0) others.set(near.base);
      isHeld[j] = 1;
      addToDepth(others, mask[i] as number, 1);
      found++;
    }
  }
  if (found === 0) return;
  let kept = 0;
  for (let j = 0; j < count; j++) {
    if (isHeld[j] === 1 && !isBelow(held[j] as Int32Array, mask[j] as number, limit)) continue;
    x[kept] = x[j] as number;
    y[kept] = y[j] as number;
    radiusM[kept] = radiusM[j] as number;
    near.radius2[kept] = near.radius2[j] as number;
    mask[kept] = mask[j] as number;
    near.disk[kept] = near.disk[j] as number;
    kept++;
  }
  near.count = kept;
}

function grow(capacity: number): void {
  order = new Int32Array(capacity);
  western = new Float64Array(capacity);
  isHeld = new Uint8Array(capacity);
}
