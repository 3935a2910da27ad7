import { createStore } from 'zustand/vanilla';
import { isPassing, type DataError } from '#data/data-error.ts';
import type { Audience, Gateway } from '#data/gateway.ts';
import type { Rows } from '#data/parse-rows.ts';
import type { BadRow } from '#domain/bad-row.ts';
import type { AuditEntry } from '#domain/audit-entry.ts';
import type { ClusterId, SiteId } from '#domain/id.ts';
import type { Inspection } from '#domain/inspection.ts';
import type { SiteInvestment } from '#domain/investment.ts';
import type { ReceivedPosition } from '#domain/received-position.ts';
import type { Result } from '#domain/result.ts';
import type { SignedMedia } from '#domain/site-media.ts';
import type { ClusterEvent, StatusEvent } from '#domain/status-event.ts';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: DataError }
  | {
      readonly kind: 'loaded';
      readonly values: readonly Value[];
      readonly badRows: readonly BadRow[];
      /** Comes from this browser's copy: the backend did not answer. */
      readonly isKept?: boolean;
    };

/** What is read only when a panel asks for it. */
export type Details = {
  readonly siteEvents: ReadonlyMap<SiteId, Loaded<StatusEvent>>;
  readonly clusterEvents: ReadonlyMap<ClusterId, Loaded<StatusEvent>>;
  readonly investments: ReadonlyMap<SiteId, Loaded<SiteInvestment>>;
  /** Events of all clusters of a station. */
  readonly clusterHistories: ReadonlyMap<SiteId, Loaded<ClusterEvent>>;
  readonly media: ReadonlyMap<SiteId, Loaded<SignedMedia>>;
  readonly inspections: ReadonlyMap<SiteId, Loaded<Inspection>>;
  readonly audit: ReadonlyMap<SiteId, Loaded<AuditEntry>>;
  readonly receivedPositions: ReadonlyMap<SiteId, Loaded<ReceivedPosition>>;
};

export type DetailsStore = ReturnType<typeof createDetailsStore>;

const emptyDetails: Details = {
  siteEvents: new Map(),
  clusterEvents: new Map(),
  investments: new Map(),
  clusterHistories: new Map(),
  media: new Map(),
  inspections: new Map(),
  audit: new Map(),
  receivedPositions: new Map(),
};

export function createDetailsStore(initial: Details = emptyDetails) {
  return createStore<Details>()(() => initial);
}

export type DetailsLoader = {
  openSite(siteId: SiteId): void;
  openCluster(clusterId: ClusterId): void;
  openClusterHistories(siteId: SiteId, clusterIds: readonly ClusterId[]): void;
  openMedia(siteId: SiteId): void;
  /** Reads photos and documents again: the addresses of their files hold for an hour. */
  renewMedia(siteId: SiteId): void;
  /** For members; the three below are refused to the public. */
  openInspections(siteId: SiteId): void;
  openReceivedPosition(siteId: SiteId): void;
  openAudit(siteId: SiteId): void;
  /** Asks the backend again for what this browser's copy had to answer. */
  refreshKept(): void;
  /** Forgets everything: another audience may see other rows. */
  clear(): void;
};

/** Reads each thing once; what failed is read again when it is next opened. */
export function createDetailsLoader(
  gateway: Gateway,
  details: DetailsStore,
  audience: () => Audience,
  kept: Gateway | null = null,
): DetailsLoader {
  let run = 0;
  let askedInVain: (() => void)[] = [];

  async function open<Key, Value>(
    shelf: Shelf<Key, Value>,
    key: Key,
    read: (from: Gateway) => Promise<Result<Rows<Value>, DataError>>,
  ): Promise<void> {
    const known = shelf.get().get(key);
    if (known?.kind === 'loading' || (known?.kind === 'loaded' && known.isKept !== true)) return;
    const thisRun = run;
    const put = (value: Loaded<Value>) => shelf.set(new Map([...shelf.get(), [key, value]]));
    if (known?.kind !== 'loaded') put({ kind: 'loading' });
    const answer = await read(gateway);
    const fallback = !answer.ok && kept !== null && isPassing(answer.error) ? await read(kept) : null;
    if (thisRun !== run) return;
    if (answer.ok) put({ kind: 'loaded', ...answer.value });
    else if (fallback?.ok === true) {
      put({ kind: 'loaded', ...fallback.value, isKept: true });
      askedInVain.push(() => void open(shelf, key, read));
    } else put({ kind: 'failed', error: answer.error });
  }

  function shelfOf<Name extends keyof Details>(name: Name): Shelf<KeyOf<Name>, ValueOf<Name>> {
    return {
      get: () => details.getState()[name] as ReadonlyMap<KeyOf<Name>, Loaded<ValueOf<Name>>>,
      set: (now) => details.setState({ [name]: now }),
    };
  }

  const openMedia = (siteId: SiteId) =>
    void open(shelfOf('media'), siteId, (from) => from.readSiteMedia(audience(), siteId));

  return {
    openSite(siteId) {
      void open(shelfOf('siteEvents'), siteId, (from) => from.readSiteEvents(audience(), siteId));
      void open(shelfOf('investments'), siteId, (from) => from.readSiteInvestments(audience(), siteId));
    },
    openCluster(clusterId) {
      void open(shelfOf('clusterEvents'), clusterId, (from) => from.readClusterEvents(audience(), clusterId));
    },
    openClusterHistories(siteId, clusterIds) {
      void open(shelfOf('clusterHistories'), siteId, (from) =>
        from.readClusterHistories(audience(), clusterIds),
      );
    },
    openMedia,
    renewMedia(siteId) {
      const { media } = details.getState();
      details.setState({ media: new Map([...media].filter(([key]) => key !== siteId)) });
      openMedia(siteId);
    },
    openInspections(siteId) {
      void open(shelfOf('inspections'), siteId, (from) => from.readSiteInspections(siteId));
    },
    openReceivedPosition(siteId) {
      void open(shelfOf('receivedPositions'), siteId, (from) => from.readReceivedPosition(siteId));
    },
    openAudit(siteId) {
      void open(shelfOf('audit'), siteId, (from) => from.readSiteAudit(siteId));
    },
    refreshKept() {
      const again = askedInVain;
      askedInVain = [];
      for (const ask of again) ask();
    },
    clear() {
      run += 1;
      askedInVain = [];
      details.setState(emptyDetails);
    },
  };
}

type KeyOf<Name extends keyof Details> = Details[Name] extends ReadonlyMap<infer Key, unknown> ? Key : never;
type ValueOf<Name extends keyof Details> =
  Details[Name] extends ReadonlyMap<unknown, Loaded<infer Value>> ? Value : never;

type Shelf<Key, Value> = {
  readonly get: () => ReadonlyMap<Key, Loaded<Value>>;
  readonly set: (now: ReadonlyMap<Key, Loaded<Value>>) => void;
};
