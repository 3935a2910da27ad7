import type { CoverOptions } from '../cover-options.ts';
import { addNearDisk, clearNearDisks } from '../near-disks.ts';
import type { PlaneRing } from '../pack-lists.ts';
import { createPartCover } from '../part-cover.ts';
import { packPlane } from './pack-plane.ts';

export type PlaneDisk = {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly mask?: number;
};

/** Area, by set and by at least k, of polygons in the plane that the disks cover; and whether nothing was clamped. */
export function measurePlane(
  parts: readonly (readonly PlaneRing[])[],
  disks: readonly PlaneDisk[],
  options: CoverOptions = { setCount: 1, maxDepth: 3 },
): { readonly area: readonly number[]; readonly boundary: readonly number[]; readonly isSound: boolean } {
  const communes = packPlane(parts);
  const { near, compute } = createPartCover(communes, options);
  const size = options.setCount * options.maxDepth;
  const area = Array.from({ length: size }, () => 0);
  const boundary = Array.from({ length: size }, () => 0);
  let isSound = true;
  for (let part = 0; part < communes.partCount; part++) {
    clearNearDisks(near);
    disks.forEach(({ x, y, r, mask = 1 }, disk) =>
      addNearDisk(near, communes.partBox, 4 * part, x, y, r, mask, disk),
    );
    const target = { areaM2: new Float64Array(size), boundaryM: new Float64Array(size) };
    isSound = compute(part, target, 0) && isSound;
    for (let place = 0; place < size; place++) {
      area[place] = (area[place] ?? 0) + (target.areaM2[place] ?? 0);
      boundary[place] = (boundary[place] ?? 0) + (target.boundaryM[place] ?? 0);
    }
  }
  return { area, boundary, isSound };
}
