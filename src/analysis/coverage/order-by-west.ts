import type { NearDisks } from './near-disks.ts';
import { sortByKey } from './sort-by-key.ts';

/**
 * Puts disks in the order of their western ends, which it writes to `western` by disk: what begins beyond a disk's eastern end cannot meet
 * it, nor can anything after. Gathered disks stand so already, and then this only looks.
 */
export function orderByWest(
  { x, radiusM }: NearDisks,
  order: Int32Array,
  western: Float64Array,
  count: number,
): void {
  let isOrdered = true;
  let before = -Infinity;
  for (let k = 0; k < count; k++) {
    const i = order[k] as number;
    const west = (x[i] as number) - (radiusM[i] as number);
    western[i] = west;
    if (west < before) isOrdered = false;
    before = west;
  }
  if (!isOrdered) sortByKey(order, western, count);
}
