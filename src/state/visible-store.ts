import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { countFacets, type SiteFacets } from '#domain/count-facets.ts';
import { absenceIn, presentCode, unsureCode } from '#domain/date-items.ts';
import type { AdminUnitUid, SiteId } from '#domain/id.ts';
import type { Presence } from '#domain/network-as-of.ts';
import type { Site } from '#domain/site.ts';
import { buildSitePredicate, type PaidBy, type SiteFilter } from '#domain/site-filter.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { buildUnitsWithin } from '#domain/unit-tree.ts';
import type { ChoicesStore } from './choices-store.ts';
import { paidByOf } from './decisions-of.ts';
import type { DatedNetwork, DatedStore } from './dated-store.ts';
import type { Network, NetworkStore } from './network-store.ts';

/** What passes the filter on the date shown: the one list behind the map, the table, the counts and every export. */
export type Visible = {
  /** The date that everything here is of; null is today. */
  readonly asOf: string | null;
  /** They stand on the date, or nobody knows whether they do; status and its day are those of the date. */
  readonly sites: readonly Site[];
  /** The clusters of the sites that pass the filter; they too stand on the date. */
  readonly clusters: readonly SpeakerCluster[];
  /** Pass the filter, and do not stand on the date: never counted among the others. */
  readonly absent: Absent;
  /** Of `sites` and `clusters`, those of which neither a day of building nor an event is known. */
  readonly unsure: { readonly siteCount: number; readonly clusterCount: number };
  readonly facets: SiteFacets;
};

type Absent = {
  readonly sites: readonly Site[];
  readonly clusters: readonly SpeakerCluster[];
  /** `not_yet` or `gone`; undefined for what stands on the date. */
  readonly presenceOf: { get(id: string): Presence | undefined };
};

export type VisibleStore = ReturnType<typeof createVisibleStore>;

export function createVisibleStore(network: NetworkStore, choices: ChoicesStore, dated: DatedStore) {
  const compute = () => {
    const { units, investments } = network.getState();
    return computeVisible(dated.getState(), units, choices.getState().filter, paidByOf({ investments }));
  };
  const visible = createStore<Visible>()(subscribeWithSelector(compute));
  const refresh = () => visible.setState(compute());
  dated.subscribe(refresh);
  network.subscribe(({ units }) => units, refresh);
  network.subscribe(
    ({ investments }) => investments,
    () => {
      if (choices.getState().filter.decision !== null) refresh();
    },
  );
  choices.subscribe(({ filter }) => filter, refresh);
  return visible;
}

export function computeVisible(
  { asOf, onDate, sites, clusters }: DatedNetwork,
  units: Network['units'],
  filter: SiteFilter,
  paidBy?: PaidBy,
): Visible {
  const unitsWithin = buildUnitsWithin(units);
  const unitName = (uid: AdminUnitUid) => `${units.get(uid)?.nameVi ?? ''} ${uid}`;
  const passes = buildSitePredicate(filter, unitsWithin, unitName, onDate, paidBy);
  const passing = new Set<SiteId>();
  const split = { sites: partition<Site>(), clusters: partition<SpeakerCluster>() };
  const standing: Site[] = [];
  sites.items.forEach((site, index) => {
    const code = sites.presenceCodes[index] ?? unsureCode;
    if (code === presentCode || code === unsureCode) standing.push(site);
    if (!passes(site)) return;
    passing.add(site.id);
    split.sites.put(site, code);
  });
  clusters.items.forEach((cluster, index) => {
    if (passing.has(cluster.siteId)) split.clusters.put(cluster, clusters.presenceCodes[index] ?? unsureCode);
  });
  return {
    asOf,
    sites: split.sites.here,
    clusters: split.clusters.here,
    absent: {
      sites: split.sites.absent,
      clusters: split.clusters.absent,
      presenceOf: { get: (id) => absenceIn(sites, id) ?? absenceIn(clusters, id) },
    },
    unsure: { siteCount: split.sites.unsureCount(), clusterCount: split.clusters.unsureCount() },
    facets: countFacets(standing, filter, unitsWithin, unitName, onDate, paidBy),
  };
}

/** Parts what stands from what does not. */
function partition<Item extends Site | SpeakerCluster>() {
  const here: Item[] = [];
  const absent: Item[] = [];
  let unsure = 0;
  return {
    here,
    absent,
    unsureCount: () => unsure,
    put(item: Item, code: number) {
      if (code === unsureCode) unsure += 1;
      (code === presentCode || code === unsureCode ? here : absent).push(item);
    },
  };
}
