import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { countFacets, type SiteFacets } from '#domain/count-facets.ts';
import type { AdminUnitUid, SiteId } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import { buildSitePredicate, type SiteFilter } from '#domain/site-filter.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { buildUnitsWithin } from '#domain/unit-tree.ts';
import { todayIso } from '#platform/today.ts';
import type { ChoicesStore } from './choices-store.ts';
import type { Network, NetworkStore } from './network-store.ts';

/** What passes the filter: the one list behind the map, the table, the counts and every export. */
export type Visible = {
  readonly sites: readonly Site[];
  /** The clusters of those sites. */
  readonly clusters: readonly SpeakerCluster[];
  readonly facets: SiteFacets;
};

export type VisibleStore = ReturnType<typeof createVisibleStore>;

export function createVisibleStore(network: NetworkStore, choices: ChoicesStore) {
  const compute = () => computeVisible(network.getState(), choices.getState().filter, todayIso());
  const visible = createStore<Visible>()(subscribeWithSelector(compute));
  const refresh = () => visible.setState(compute());
  network.subscribe(({ sites, clusters, units }) => [sites, clusters, units] as const, refresh, {
    equalityFn: isSame,
  });
  choices.subscribe(({ filter }) => filter, refresh);
  return visible;
}

export function computeVisible(
  { sites, clusters, units }: Pick<Network, 'sites' | 'clusters' | 'units'>,
  filter: SiteFilter,
  onDate: string,
): Visible {
  const unitsWithin = buildUnitsWithin(units);
  const unitName = (uid: AdminUnitUid) => `${units.get(uid)?.nameVi ?? ''} ${uid}`;
  const all = [...sites.values()];
  const shown = all.filter(buildSitePredicate(filter, unitsWithin, unitName, onDate));
  const shownIds = new Set<SiteId>(shown.map((site) => site.id));
  return {
    sites: shown,
    clusters: [...clusters.values()].filter((cluster) => shownIds.has(cluster.siteId)),
    facets: countFacets(all, filter, unitsWithin, unitName, onDate),
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((each, index) => each === b[index]);
}
