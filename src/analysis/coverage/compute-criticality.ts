import type { Losses } from '#domain/coverage-figures.ts';
import type { DemandCover } from './demand-cover.ts';
import type { DemandTable } from './packed.ts';

/**
 * One pass over the points: a point is lost with a disk when that alone reaches it, with a group (a station and its clusters) when
 * all that reach it belong to the group. Only disks of `set` count; a point assigned by hand to no disk cannot be lost.
 */
export function computeCriticality(
  demand: DemandTable,
  cover: DemandCover,
  set: number,
  diskCount: number,
  groupOf: Int32Array,
  groupCount: number,
): { readonly byDisk: Losses; readonly byGroup: Losses } {
  const byDisk = createLosses(diskCount);
  const byGroup = createLosses(groupCount);
  for (let point = 0; point < demand.count; point++) {
    if ((demand.commune[point] as number) < 0 || cover.isAssigned(point)) continue;
    const disks = cover.disksAt(point).filter((disk) => (cover.maskOf(disk) >> set) & 1);
    const [first] = disks;
    if (first === undefined) continue;
    const weight = demand.weight[point] as number;
    if (disks.length === 1) lose(byDisk, first, weight);
    const group = groupOf[first] as number;
    if (group >= 0 && disks.every((disk) => groupOf[disk] === group)) lose(byGroup, group, weight);
  }
  return { byDisk, byGroup };
}

function createLosses(count: number): Losses {
  return { weight: new Float64Array(count), points: new Float64Array(count) };
}

function lose(losses: Losses, at: number, weight: number): void {
  losses.weight[at] = (losses.weight[at] as number) + weight;
  losses.points[at] = (losses.points[at] as number) + 1;
}
