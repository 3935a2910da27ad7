import type { AdminUnitUid } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import {
  buildSitePredicate,
  emptySiteFilter,
  type PaidBy,
  type SiteFilter,
  type UnitsWithin,
} from '#domain/site-filter.ts';

export type FilterPart = keyof SiteFilter;

export const filterParts = [
  'kinds',
  'statuses',
  'unit',
  'fundingSources',
  'visibilities',
  'permitExpiries',
  'decision',
  'text',
] as const satisfies readonly FilterPart[];

export function isPartUsed(filter: SiteFilter, part: FilterPart): boolean {
  const value = filter[part];
  return value instanceof Set ? value.size > 0 : value !== null && value !== '';
}

/** For each condition in use, how many sites would show without it; the most helpful first. */
export function countLoosenings(
  sites: readonly Site[],
  filter: SiteFilter,
  unitsWithin: UnitsWithin,
  unitName: (uid: AdminUnitUid) => string,
  onDate: string,
  paidBy?: PaidBy,
): readonly { readonly part: FilterPart; readonly count: number }[] {
  return filterParts
    .filter((part) => isPartUsed(filter, part))
    .map((part) => {
      const without = { ...filter, [part]: emptySiteFilter[part] };
      return {
        part,
        count: sites.filter(buildSitePredicate(without, unitsWithin, unitName, onDate, paidBy)).length,
      };
    })
    .toSorted((a, b) => b.count - a.count);
}
