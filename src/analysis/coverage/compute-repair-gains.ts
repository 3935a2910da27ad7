import type { DemandCover } from './demand-cover.ts';
import type { DemandTable } from './packed.ts';

/**
 * People whom at least k disks of `set` would reach if one more disk belonged to it, for each disk that stands and does not: what a
 * repair of that disk alone is worth. Words on hamlets count as they do elsewhere.
 */
export function computeRepairGains(
  demand: DemandTable,
  cover: DemandCover,
  set: number,
  k: number,
  diskCount: number,
): Float64Array {
  const gains = new Float64Array(diskCount);
  for (let point = 0; point < demand.count; point++) {
    if ((demand.commune[point] as number) < 0 || cover.depthAt(point, set) !== k - 1) continue;
    const weight = demand.weight[point] as number;
    for (const disk of cover.disksAt(point))
      if (((cover.maskOf(disk) >> set) & 1) === 0) gains[disk] = (gains[disk] as number) + weight;
  }
  return gains;
}
