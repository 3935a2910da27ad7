import type { SiteId } from '../id.ts';
import type { SiteInvestment } from '../investment.ts';

/** What went to one site, in million VND. */
export type SiteMoney = {
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
  readonly lastYear: number;
};

/** The shares of each site summed over the lines up to and including a year. A site without a line is not in it. */
export function sumSiteMoney(
  investments: readonly SiteInvestment[],
  untilYear: number,
): ReadonlyMap<SiteId, SiteMoney> {
  const bySite = new Map<SiteId, SiteMoney>();
  for (const { siteId, year, sharePlanMvnd, shareDisbursedMvnd } of investments) {
    if (year > untilYear) continue;
    const known = bySite.get(siteId);
    bySite.set(siteId, {
      planMvnd: addMvnd(known?.planMvnd ?? 0, sharePlanMvnd),
      disbursedMvnd: addMvnd(known?.disbursedMvnd ?? 0, shareDisbursedMvnd),
      lastYear: Math.max(known?.lastYear ?? year, year),
    });
  }
  return bySite;
}

/** Adds amounts without the dust of binary fractions. */
export function addMvnd(a: number, b: number): number {
  return Math.round((a + b) * 1e6) / 1e6;
}
