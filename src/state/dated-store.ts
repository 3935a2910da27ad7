import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { createItemDater, dateItemsToday, type Dated } from '#domain/date-items.ts';
import { dayOf } from '#domain/day.ts';
import { clusterSubject, siteSubject } from '#domain/network-as-of.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { StatusHistory } from '#domain/status-history.ts';
import type { ChoicesStore } from './choices-store.ts';
import type { HistoryStore } from './history-store.ts';
import type { Network, NetworkStore } from './network-store.ts';

/** The whole network, not filtered, as it stood on the date that is shown. */
export type DatedNetwork = {
  /** The date that everything here is of; null is today. It follows the date asked for once the events are there. */
  readonly asOf: string | null;
  /** The same date, today's when it is today. */
  readonly onDate: string;
  /** Today in Vietnam. */
  readonly today: string;
  readonly sites: Dated<Site>;
  readonly clusters: Dated<SpeakerCluster>;
};

export type DatedStore = ReturnType<typeof createDatedStore>;

/** `today` gives the ISO date of today in Vietnam. */
export function createDatedStore(
  network: NetworkStore,
  choices: ChoicesStore,
  history: HistoryStore,
  today: () => string,
) {
  const compute = createNetworkDater(today);
  const now = () => compute(network.getState(), loadedHistory(history), choices.getState().asOf);
  const dated = createStore<DatedNetwork>()(subscribeWithSelector(now));
  const refresh = () => {
    const next = now();
    if (next !== dated.getState()) dated.setState(next, true);
  };
  network.subscribe(({ sites, clusters }) => [sites, clusters] as const, refresh, {
    equalityFn: (a, b) => a[0] === b[0] && a[1] === b[1],
  });
  choices.subscribe(({ asOf }) => asOf, refresh);
  history.subscribe(refresh);
  return dated;
}

function loadedHistory(history: HistoryStore): StatusHistory | null {
  const state = history.getState();
  return state.kind === 'loaded' ? state.history : null;
}

type Ground = Pick<Network, 'sites' | 'clusters'>;

/** Dates the network, keeping what it prepared while neither the network nor the events change. */
export function createNetworkDater(
  today: () => string,
): (network: Ground, history: StatusHistory | null, asOf: string | null) => DatedNetwork {
  const sites = createPartDater(siteSubject, today);
  const clusters = createPartDater(clusterSubject, today);
  return (network, history, asOf) => ({
    asOf: history === null ? null : asOf,
    onDate: (history === null ? null : asOf) ?? today(),
    today: today(),
    sites: sites(network.sites, history, asOf),
    clusters: clusters(network.clusters, history, asOf),
  });
}

function createPartDater<Key, Item extends Site | SpeakerCluster>(
  toSubject: (item: Item) => ReturnType<typeof siteSubject>,
  today: () => string,
) {
  let prepared: {
    readonly from: ReadonlyMap<Key, Item>;
    readonly history: StatusHistory;
    readonly date: (day: number) => Dated<Item>;
  } | null = null;
  let ofToday: {
    readonly from: ReadonlyMap<Key, Item>;
    readonly day: string;
    readonly dated: Dated<Item>;
  } | null = null;
  return (from: ReadonlyMap<Key, Item>, history: StatusHistory | null, asOf: string | null): Dated<Item> => {
    if (asOf === null || history === null) {
      const day = today();
      if (ofToday?.from !== from || ofToday.day !== day)
        ofToday = { from, day, dated: dateItemsToday([...from.values()], toSubject, dayOf(day)) };
      return ofToday.dated;
    }
    if (prepared?.from !== from || prepared.history !== history)
      prepared = { from, history, date: createItemDater([...from.values()], toSubject, history) };
    return prepared.date(dayOf(asOf));
  };
}
