import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { DataError } from '#data/data-error.ts';
import type { Audience } from '#data/gateway.ts';
import type { BadRow } from '#domain/bad-row.ts';
import type { AdminLink } from '#domain/admin-link.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { DatasetStatus } from '#domain/dataset-status.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { SiteInvestment } from '#domain/investment.ts';
import type { AdminUnitUid, ClusterId, SiteId } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { BasemapFeature, BorderLineShape, UnitShape } from '#domain/unit-shape.ts';

/** What a load consists of. Each part is kept as soon as it is there. */
export type NetworkPart =
  | 'status'
  | 'sites'
  | 'clusters'
  | 'units'
  | 'geometry'
  | 'borderLines'
  | 'basemap'
  | 'investments'
  | 'links'
  | 'hamlets'
  | 'geometryElsewhere';

type LoadState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'done' }
  /** `retryAtMs` is when the next try starts by itself; null waits for a person. */
  | { readonly kind: 'failed'; readonly error: DataError; readonly retryAtMs: number | null };

/** The only copy of what is loaded. */
export type Network = {
  readonly audience: Audience;
  readonly load: LoadState;
  readonly loaded: ReadonlySet<NetworkPart>;
  readonly status: DatasetStatus | null;
  readonly sites: ReadonlyMap<SiteId, Site>;
  readonly clusters: ReadonlyMap<ClusterId, SpeakerCluster>;
  readonly units: ReadonlyMap<AdminUnitUid, AdminUnit>;
  readonly geometry: ReadonlyMap<AdminUnitUid, UnitShape['geometry']>;
  readonly geometryVintages: ReadonlySet<number>;
  readonly borderLines: readonly BorderLineShape[];
  readonly basemap: readonly BasemapFeature[];
  readonly investments: readonly SiteInvestment[];
  readonly links: readonly AdminLink[];
  readonly hamlets: readonly Hamlet[];
  readonly badRows: ReadonlyMap<NetworkPart, readonly BadRow[]>;
  /** When the newest whole load ended; null before. */
  readonly loadedAtMs: number | null;
  /** Parts shown from this browser's copy because the backend did not answer, and when that was loaded. */
  readonly kept: { readonly atMs: number; readonly parts: ReadonlySet<NetworkPart> } | null;
};

export type NetworkStore = ReturnType<typeof createNetworkStore>;

export function emptyNetwork(audience: Audience): Network {
  return {
    audience,
    load: { kind: 'loading' },
    loaded: new Set(),
    status: null,
    sites: new Map(),
    clusters: new Map(),
    units: new Map(),
    geometry: new Map(),
    geometryVintages: new Set(),
    borderLines: [],
    basemap: [],
    investments: [],
    links: [],
    hamlets: [],
    badRows: new Map(),
    loadedAtMs: null,
    kept: null,
  };
}

export function createNetworkStore(initial: Network = emptyNetwork('public')) {
  return createStore<Network>()(subscribeWithSelector(() => initial));
}

/** The vintage to show: the one asked for if it is loaded, else the newest that has communes. */
export function shownVintage(
  units: ReadonlyMap<AdminUnitUid, AdminUnit>,
  asked: number | null,
): number | null {
  const vintages = listVintages(units);
  return asked !== null && vintages.includes(asked) ? asked : (vintages[0] ?? null);
}

/** Vintages that have communes, newest first. */
export function listVintages(units: ReadonlyMap<AdminUnitUid, AdminUnit>): readonly number[] {
  const vintages = new Set<number>();
  for (const unit of units.values()) if (unit.level === 'commune') vintages.add(unit.vintage);
  return [...vintages].toSorted((a, b) => b - a);
}
