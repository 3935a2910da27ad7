import type { Frame } from './frame.ts';
import { projectInto } from './frame.ts';
import type { PackedCommunes } from './packed.ts';
import type { PreparedDisks } from './prepared-disks.ts';
import { sortByKey } from './sort-by-key.ts';
import { widened } from './widened.ts';

/** The disks that reach into one part, in its frame. `base[s]`: how many of set s hold the whole part. */
export type NearDisks = {
  count: number;
  x: Float64Array;
  y: Float64Array;
  radiusM: Float64Array;
  radius2: Float64Array;
  mask: Uint8Array;
  /** Index in the table. */
  disk: Int32Array;
  readonly base: Int32Array;
};

/** Every field is named in one literal and widened in place: else the compiler sees several kinds of object, and compiles all that reads them for each. */
export function createNearDisks(setCount: number): NearDisks {
  return {
    count: 0,
    x: new Float64Array(64),
    y: new Float64Array(64),
    radiusM: new Float64Array(64),
    radius2: new Float64Array(64),
    mask: new Uint8Array(64),
    disk: new Int32Array(64),
    base: new Int32Array(setCount),
  };
}

/** Projects the listed disks into the part's frame, in the order of their western ends. */
export function gatherNearDisks(
  near: NearDisks,
  communes: PackedCommunes,
  part: number,
  frame: Frame,
  list: Int32Array,
  disks: PreparedDisks,
): void {
  const count = list.length;
  if (order.length < count) growOrder(2 * count);
  for (let k = 0; k < count; k++) {
    const disk = list[k] as number;
    projectInto(position, 2 * k, frame, disks.lonRad[disk] as number, disks.sinBeta[disk] as number);
    western[k] = (position[2 * k] as number) - (disks.radiusM[disk] as number);
    order[k] = k;
  }
  sortByKey(order, western, count);
  clearNearDisks(near);
  for (let k = 0; k < count; k++) {
    const at = order[k] as number;
    const disk = list[at] as number;
    addNearDisk(
      near,
      communes.partBox,
      4 * part,
      position[2 * at] as number,
      position[2 * at + 1] as number,
      disks.radiusM[disk] as number,
      disks.setMask[disk] as number,
      disk,
    );
  }
}

let position = new Float64Array(128);
let western = new Float64Array(64);
let order = new Int32Array(64);

function growOrder(capacity: number): void {
  position = new Float64Array(2 * capacity);
  western = new Float64Array(capacity);
  order = new Int32Array(capacity);
}

export function clearNearDisks(near: NearDisks): void {
  near.count = 0;
  near.base.fill(0);
}

/** Keeps a disk of the part's frame, unless it misses the part's box; one that holds the box is only counted. */
export function addNearDisk(
  near: NearDisks,
  partBox: Float64Array,
  box: number,
  x: number,
  y: number,
  radiusM: number,
  mask: number,
  disk: number,
): void {
  const at = near.count;
  if (at === near.x.length) grow(near);
  near.x[at] = x;
  near.y[at] = y;
  near.radiusM[at] = radiusM;
  near.radius2[at] = radiusM * radiusM;
  near.mask[at] = mask;
  near.disk[at] = disk;
  const side = sideOfBox(x, y, radiusM * radiusM, partBox, box);
  if (side === boxInside) addToDepth(near.base, mask, 1);
  if (side === boxCrossing) near.count++;
}

function grow(near: NearDisks): void {
  const capacity = 2 * near.x.length;
  near.x = widened(near.x, new Float64Array(capacity));
  near.y = widened(near.y, new Float64Array(capacity));
  near.radiusM = widened(near.radiusM, new Float64Array(capacity));
  near.radius2 = widened(near.radius2, new Float64Array(capacity));
  near.mask = widened(near.mask, new Uint8Array(capacity));
  near.disk = widened(near.disk, new Int32Array(capacity));
}

const boxOutside = 0;
export const boxCrossing = 1;
export const boxInside = 2;

/**
 * Where the box `boxes[at]` … lies to a disk. Rounding is monotonic, so what this says of the box holds, bit by bit, for the same
 * sum of squares at any vertex in it.
 */
export function sideOfBox(x: number, y: number, radius2: number, boxes: Float64Array, at: number): number {
  const left = (boxes[at] as number) - x;
  const below = (boxes[at + 1] as number) - y;
  const right = (boxes[at + 2] as number) - x;
  const above = (boxes[at + 3] as number) - y;
  const nearX = left > 0 ? left : right < 0 ? right : 0;
  const nearY = below > 0 ? below : above < 0 ? above : 0;
  if (nearX * nearX + nearY * nearY >= radius2) return boxOutside;
  const farX = -left > right ? left : right;
  const farY = -below > above ? below : above;
  return farX * farX + farY * farY < radius2 ? boxInside : boxCrossing;
}

/** Adds `by` to the depth of every set in the mask. */
export function addToDepth(depth: Int32Array, mask: number, by: number): void {
  for (let set = 0; set < depth.length; set++)
    if ((mask >> set) & 1) depth[set] = (depth[set] as number) + by;
}

/** Whether `limit` disks or more of every set cover. */
export function isDeep(depth: Int32Array, limit: number): boolean {
  for (let set = 0; set < depth.length; set++) if ((depth[set] as number) < limit) return false;
  return true;
}

/** A loop, since for a handful of numbers `set` costs more than the edge. */
export function copyDepth(from: Int32Array, to: Int32Array): void {
  for (let set = 0; set < from.length; set++) to[set] = from[set] as number;
}

/** Whether fewer than `limit` disks of any of these sets cover. */
export function isBelow(depth: Int32Array, sets: number, limit: number): boolean {
  for (let set = 0; set < depth.length; set++)
    if ((sets >> set) & 1 && (depth[set] as number) < limit) return true;
  return false;
}
