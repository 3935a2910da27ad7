import type { Site } from './site.ts';
import { siteKinds } from './site.ts';
import { statuses } from './status.ts';

export const siteSortKeys = ['name', 'status', 'code', 'kind', 'unit', 'since', 'provenance'] as const;
export type SiteSortKey = (typeof siteSortKeys)[number];

export type SiteSort = { readonly key: SiteSortKey; readonly descending: boolean };

export const defaultSiteSort: SiteSort = { key: 'code', descending: false };

/** The order of the table and of every list made from it. What is not known comes last, whichever the direction; ties go by code. */
export function sortSites(
  sites: readonly Site[],
  sort: SiteSort,
  unitName: (site: Site) => string,
  collator: Intl.Collator,
): readonly Site[] {
  const sign = sort.descending ? -1 : 1;
  const keyed = sites.map((site) => ({ site, value: sortValue(site, sort.key, unitName) }));
  keyed.sort(
    (a, b) => compare(a.value, b.value, sign, collator) || collator.compare(a.site.code, b.site.code),
  );
  return keyed.map(({ site }) => site);
}

function sortValue(site: Site, key: SiteSortKey, unitName: (site: Site) => string): string | number | null {
  switch (key) {
    case 'code':
      return site.code;
    case 'kind':
      return siteKinds.indexOf(site.kind);
    case 'name':
      return site.nameVi;
    case 'unit':
      return unitName(site) || null;
    case 'status':
      return statuses.indexOf(site.status);
    case 'since':
      return site.statusSince;
    case 'provenance':
      return site.provenance;
  }
}

function compare(
  a: string | number | null,
  b: string | number | null,
  sign: number,
  collator: Intl.Collator,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  return collator.compare(String(a), String(b)) * sign;
}
