import { createStore } from 'zustand/vanilla';
import type { DataError } from '#data/data-error.ts';
import type { Audience, Gateway } from '#data/gateway.ts';
import type { BadRow } from '#domain/bad-row.ts';
import type { ClusterId, SiteId } from '#domain/id.ts';
import type { SiteInvestment } from '#domain/investment.ts';
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

export const emptyDetails: Details = { siteEvents: new Map(), clusterEvents: new Map(), investments: new Map() };

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
export function createDetailsLoader(gateway: Gateway, details: DetailsStore, audience: () => Audience): DetailsLoader {
  let run = 0;

  async function open<Part extends keyof Details, Key, Value>(
    part: Part,
    key: Key,
    read: () => ReturnType<Gateway['readSiteEvents']> | ReturnType<Gateway['readSiteInvestments']>,
  ): Promise<void> {
    const known = (details.getState()[part] as ReadonlyMap<Key, Loaded<Value>>).get(key);
    if (known !== undefined && known.kind !== 'failed') return;
    const thisRun = run;
    const put = (value: Loaded<Value>) =>
      details.setState((now) => ({ [part]: new Map([...(now[part] as ReadonlyMap<Key, Loaded<Value>>), [key, value]]) }) as Partial<Details>);
    put({ kind: 'loading' });
    const answer = await read();
    if (thisRun !== run) return;
    if (answer.ok) put({ kind: 'loaded', values: answer.value.values as readonly Value[], badRows: answer.value.badRows });
    else put({ kind: 'failed', error: answer.error });
  }

  return {
    openSite(siteId) {
      void open('siteEvents', siteId, () => gateway.readSiteEvents(audience(), siteId));
      void open('investments', siteId, () => gateway.readSiteInvestments(audience(), siteId));
    },
    openCluster(clusterId) {
      void open('clusterEvents', clusterId, () => gateway.readClusterEvents(audience(), clusterId));
    },
    clear() {
      run += 1;
      details.setState(emptyDetails);
    },
  };
}
