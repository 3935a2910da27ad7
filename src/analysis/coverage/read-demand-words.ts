import type { DemandRuling } from './demand-cover.ts';

/** Words on demand points, by what they speak of. */
export type DemandWords = {
  /** Points that are reached, or not reached, whatever stands. */
  readonly assigned: ReadonlySet<number>;
  readonly excluded: ReadonlySet<number>;
  /** Points of one disk. */
  readonly assignedTo: ReadonlyMap<number, readonly number[]>;
  readonly excludedFrom: ReadonlyMap<number, readonly number[]>;
};

export function readDemandWords(rulings: readonly DemandRuling[]): DemandWords {
  const assigned = new Set<number>();
  const excluded = new Set<number>();
  const assignedTo = new Map<number, number[]>();
  const excludedFrom = new Map<number, number[]>();
  for (const { point, disk, effect } of rulings) {
    if (disk < 0) (effect === 'assigned' ? assigned : excluded).add(point);
    else {
      const lists = effect === 'assigned' ? assignedTo : excludedFrom;
      lists.set(disk, [...(lists.get(disk) ?? []), point]);
    }
  }
  return { assigned, excluded, assignedTo, excludedFrom };
}
