import type { DecisionKey } from './decision.ts';
import { foldText } from './fold-text.ts';
import type { AdminUnitUid, SiteId } from './id.ts';
import type { FundingSource } from './investment.ts';
import { listPermitExpiries, type PermitExpiry } from './permit-expiry.ts';
import type { Site, SiteKind, Visibility } from './site.ts';
import type { Status } from './status.ts';

/** What a person chose to see. An empty set means "all"; fields are joined by and, values within one by or. */
export type SiteFilter = {
  readonly kinds: ReadonlySet<SiteKind>;
  readonly statuses: ReadonlySet<Status>;
  readonly visibilities: ReadonlySet<Visibility>;
  /** A unit of any vintage and level, with all below it. */
  readonly unit: AdminUnitUid | null;
  readonly fundingSources: ReadonlySet<FundingSource>;
  /** Only panos have permits: any value here leaves panos alone. */
  readonly permitExpiries: ReadonlySet<PermitExpiry>;
  /** Only the sites that this decision paid for. */
  readonly decision: DecisionKey | null;
  /** Free text; accents and đ are ignored; every word must occur. */
  readonly text: string;
};

export const emptySiteFilter: SiteFilter = {
  kinds: new Set(),
  statuses: new Set(),
  visibilities: new Set(),
  unit: null,
  fundingSources: new Set(),
  permitExpiries: new Set(),
  decision: null,
  text: '',
};

/** The units that a filter's unit stands for: itself and every unit below it. */
export type UnitsWithin = (unit: AdminUnitUid) => ReadonlySet<AdminUnitUid>;

/** The sites that a decision paid for; none while its shares are not loaded. */
export type PaidBy = (decision: DecisionKey) => ReadonlySet<SiteId>;

const noSites: ReadonlySet<SiteId> = new Set();

/**
 * The one predicate behind the map, the table, the counts and the export. Text of the site's units is searched too;
 * permits are judged on `onDate` (ISO).
 */
export function buildSitePredicate(
  filter: SiteFilter,
  unitsWithin: UnitsWithin,
  unitName: (uid: AdminUnitUid) => string,
  onDate: string,
  paidBy: PaidBy = () => noSites,
): (site: Site) => boolean {
  const words = foldText(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const units = filter.unit === null ? null : unitsWithin(filter.unit);
  const paid = filter.decision === null ? null : paidBy(filter.decision);
  return (site) =>
    allows(filter.kinds, site.kind) &&
    allows(filter.statuses, site.status) &&
    allows(filter.visibilities, site.visibility) &&
    (units === null || site.units.some((uid) => units.has(uid))) &&
    (paid === null || paid.has(site.id)) &&
    (filter.fundingSources.size === 0 ||
      site.fundingSources.some((source) => filter.fundingSources.has(source))) &&
    (filter.permitExpiries.size === 0 ||
      listPermitExpiries(site, onDate).some((each) => filter.permitExpiries.has(each))) &&
    (words.length === 0 || hasWords(site, words, unitName));
}

function allows<Value>(chosen: ReadonlySet<Value>, value: Value): boolean {
  return chosen.size === 0 || chosen.has(value);
}

function hasWords(site: Site, words: readonly string[], unitName: (uid: AdminUnitUid) => string): boolean {
  const text = foldText([site.code, site.nameVi, site.nameEn ?? '', ...site.units.map(unitName)].join(' '));
  return words.every((word) => text.includes(word));
}
