import { createStore } from 'zustand/vanilla';
import type { DataError } from '#data/data-error.ts';
import type { Audience, Gateway } from '#data/gateway.ts';
import type { Rows } from '#data/parse-rows.ts';
import type { BadRow } from '#domain/bad-row.ts';
import type { ClusterId, SiteId } from '#domain/id.ts';
import type { SiteInvestment } from '#domain/investment.ts';
import type { Result } from '#domain/result.ts';
import type { StatusEvent } from '#domain/status-event.ts';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: DataError }
  | { readonly kind: 'loaded'; readonly values: readonly Value[]; readonly badRows: readonly BadRow[] };

/** What is read only when a panel asks for it. */
export type Details = {
  readonly siteEvents: ReadonlyMap<SiteId, Loaded<StatusEvent>>;
  readonly clusterEvents: ReadonlyMap<ClusterId, Loaded<StatusEvent>>;
  readonly investments: ReadonlyMap<SiteId, Loaded<SiteInvestment>>;
};

export type DetailsStore = ReturnType<typeof createDetailsStore>;

const emptyDetails: Details = {
  siteEvents: new Map(),
  clusterEvents: new Map(),
  investments: new Map(),
};

export function createDetailsStore(initial: Details = emptyDetails) {
  return createStore<Details>()(() => initial);
}

export type DetailsLoader = {
  openSite(siteId: SiteId): void;
  openCluster(clusterId: ClusterId): void;
  /** Forgets everything: another audience may see other rows. */
  clear(): void;
};

/** Reads each thing once; what failed is read again when it is next opened. */
export function createDetailsLoader(
  gateway: Gateway,
  details: DetailsStore,
  audience: () => Audience,
): DetailsLoader {
  let run = 0;

  async function open<Key, Value>(
    shelf: Shelf<Key, Value>,
    key: Key,
    read: () => Promise<Result<Rows<Value>, DataError>>,
  ): Promise<void> {
    const known = shelf.get().get(key);
    if (known !== undefined && known.kind !== 'failed') return;
    const thisRun = run;
    const put = (value: Loaded<Value>) => shelf.set(new Map([...shelf.get(), [key, value]]));
    put({ kind: 'loading' });
    const answer = await read();
    if (thisRun === run)
      put(answer.ok ? { kind: 'loaded', ...answer.value } : { kind: 'failed', error: answer.error });
  }

  const siteEvents: Shelf<SiteId, StatusEvent> = {
    get: () => details.getState().siteEvents,
    set: (now) => details.setState({ siteEvents: now }),
  };
  const clusterEvents: Shelf<ClusterId, StatusEvent> = {
    get: () => details.getState().clusterEvents,
    set: (now) => details.setState({ clusterEvents: now }),
  };
  const investments: Shelf<SiteId, SiteInvestment> = {
    get: () => details.getState().investments,
    set: (now) => details.setState({ investments: now }),
  };

  return {
    openSite(siteId) {
      void open(siteEvents, siteId, () => gateway.readSiteEvents(audience(), siteId));
      void open(investments, siteId, () => gateway.readSiteInvestments(audience(), siteId));
    },
    openCluster(clusterId) {
      void open(clusterEvents, clusterId, () => gateway.readClusterEvents(audience(), clusterId));
    },
    clear() {
      run += 1;
      details.setState(emptyDetails);
    },
  };
}

type Shelf<Key, Value> = {
  readonly get: () => ReadonlyMap<Key, Loaded<Value>>;
  readonly set: (now: ReadonlyMap<Key, Loaded<Value>>) => void;
};
