import { buildSitePredicate, type PaidBy, type SiteFilter, type UnitsWithin } from './site-filter.ts';
import type { AdminUnitUid } from './id.ts';
import type { FundingSource } from './investment.ts';
import { listPermitExpiries, type PermitExpiry } from './permit-expiry.ts';
import type { Site, SiteKind, Visibility } from './site.ts';
import type { Status } from './status.ts';

export type SiteFacets = {
  readonly kinds: ReadonlyMap<SiteKind, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly visibilities: ReadonlyMap<Visibility, number>;
  readonly fundingSources: ReadonlyMap<FundingSource, number>;
  readonly permitExpiries: ReadonlyMap<PermitExpiry, number>;
};

/**
 * For each value of a facet, how many sites pass every other part of the filter: so the values that are chosen
 * (all, when none is) sum to the rows shown, and the others tell what choosing them would add.
 */
export function countFacets(
  sites: readonly Site[],
  filter: SiteFilter,
  unitsWithin: UnitsWithin,
  unitName: (uid: AdminUnitUid) => string,
  onDate: string,
  paidBy?: PaidBy,
): SiteFacets {
  const passing = (without: Partial<SiteFilter>) =>
    sites.filter(buildSitePredicate({ ...filter, ...without }, unitsWithin, unitName, onDate, paidBy));
  return {
    kinds: tally(passing({ kinds: new Set() }), (site) => [site.kind]),
    statuses: tally(passing({ statuses: new Set() }), (site) => [site.status]),
    visibilities: tally(passing({ visibilities: new Set() }), (site) => [site.visibility]),
    fundingSources: tally(passing({ fundingSources: new Set() }), (site) => site.fundingSources),
    permitExpiries: tally(passing({ permitExpiries: new Set() }), (site) => listPermitExpiries(site, onDate)),
  };
}

function tally<Value>(
  sites: readonly Site[],
  valuesOf: (site: Site) => readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const site of sites)
    for (const value of valuesOf(site)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
