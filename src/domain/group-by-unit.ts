import type { AdminUnitUid } from './id.ts';
import type { SiteInvestment } from './investment.ts';
import type { Site } from './site.ts';
import type { SpeakerCluster } from './speaker-cluster.ts';

/** What stands in a unit, and what went to it. */
export type UnitContents = {
  readonly sites: readonly Site[];
  /** Those that the unit's stations feed: a cluster belongs where its station stands. */
  readonly clusters: readonly SpeakerCluster[];
  /**
   * The shares of the unit's sites, not the whole lines: a decision over ten sites in three communes is counted once
   * over the three, each with what its own sites were given.
   */
  readonly investments: readonly SiteInvestment[];
};

export const emptyContents: UnitContents = { sites: [], clusters: [], investments: [] };

type Grown = { sites: Site[]; clusters: SpeakerCluster[]; investments: SiteInvestment[] };

/**
 * The network by commune of one vintage. A site that stands in no commune of it belongs to none. Clusters and
 * investments whose site is not among `sites` are left out, so that a filter on sites holds for them too.
 */
export function groupByUnit(
  { sites, clusters, investments }: UnitContents,
  vintage: number,
): ReadonlyMap<AdminUnitUid, UnitContents> {
  const groups = new Map<AdminUnitUid, Grown>();
  const groupOfSite = new Map<string, Grown>();
  const suffix = `@${vintage}`;
  for (const site of sites) {
    const uid = site.units.find((each) => each.endsWith(suffix));
    if (uid === undefined) continue;
    const group = groups.get(uid) ?? { sites: [], clusters: [], investments: [] };
    groups.set(uid, group);
    group.sites.push(site);
    groupOfSite.set(site.id, group);
  }
  for (const cluster of clusters) groupOfSite.get(cluster.siteId)?.clusters.push(cluster);
  for (const investment of investments) groupOfSite.get(investment.siteId)?.investments.push(investment);
  return groups;
}

/** The contents of several communes as one: what a district, a province or the nation holds. */
export function joinContents(parts: Iterable<UnitContents>): UnitContents {
  const all = [...parts];
  return {
    sites: all.flatMap((part) => part.sites),
    clusters: all.flatMap((part) => part.clusters),
    investments: all.flatMap((part) => part.investments),
  };
}
