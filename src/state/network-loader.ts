import { isPassing, type DataError } from '#data/data-error.ts';
import type { Audience, Gateway } from '#data/gateway.ts';
import type { Rows } from '#data/parse-rows.ts';
import type { Result } from '#domain/result.ts';
import { backoffMs } from '#platform/backoff.ts';
import type { KeptAnswers } from '#platform/kept-answers.ts';
import {
  emptyNetwork,
  shownVintage,
  type Network,
  type NetworkPart,
  type NetworkStore,
} from './network-store.ts';

export type Clock = {
  nowMs(): number;
  /** Calls back after a while; returns how to call it off. */
  after(delayMs: number, callback: () => void): () => void;
  random(): number;
};

/** What an earlier load left in this browser, and a gateway that reads nothing else. */
export type KeptNetwork = { readonly gateway: Gateway; readonly answers: KeptAnswers };

/** A backend that has not answered the first questions by then is taken for away; it may still answer. */
const patienceMs = 5_000;

export type NetworkLoader = {
  /** Loads everything anew as this audience sees it; nothing that only another audience may see is kept. */
  reload(audience: Audience): Promise<void>;
  /** Loads what is still missing. */
  retry(): Promise<void>;
  /** Loads the communes' outlines of a vintage that was not shown yet. */
  showVintage(asked: number | null): Promise<void>;
};

/** Parts in the order in which a reader needs them; those of one row travel together. */
const stages: readonly (readonly NetworkPart[])[] = [
  ['status', 'sites', 'units'],
  ['geometry', 'borderLines', 'clusters'],
  ['basemap', 'investments', 'links'],
  ['hamlets'],
  ['geometryElsewhere'],
];

export function createNetworkLoader(
  gateway: Gateway,
  network: NetworkStore,
  clock: Clock,
  askedVintage: () => number | null,
  kept: KeptNetwork | null = null,
): NetworkLoader {
  let run = 0;
  let attempt = 0;
  let cancelRetry: (() => void) | null = null;

  async function loadMissing(thisRun: number): Promise<void> {
    cancelRetry?.();
    network.setState({ load: { kind: 'loading' } });
    const stopWaiting = kept && clock.after(patienceMs, () => void showKept(thisRun));
    let error: DataError | null = null;
    for (const stage of stages) {
      const { loaded, kept: shown, audience } = network.getState();
      const parts = stage.filter((part) => !loaded.has(part) || shown?.parts.has(part) === true);
      const errors = await Promise.all(parts.map((part) => loadPart(part, audience, thisRun)));
      stopWaiting?.();
      if (thisRun !== run) return;
      error ??= errors.find((each) => each !== null) ?? null;
      if (error !== null) break;
    }
    if (error === null) {
      attempt = 0;
      network.setState({ load: { kind: 'done' }, loadedAtMs: clock.nowMs() });
      await kept?.answers.commit(network.getState().audience);
      return;
    }
    if (isPassing(error)) await showKept(thisRun);
    if (thisRun === run) fail(error, thisRun);
  }

  function fail(error: DataError, thisRun: number): void {
    if (!isPassing(error)) {
      network.setState({ load: { kind: 'failed', error, retryAtMs: null } });
      return;
    }
    attempt += 1;
    const delayMs = backoffMs(attempt, () => clock.random());
    network.setState({ load: { kind: 'failed', error, retryAtMs: clock.nowMs() + delayMs } });
    cancelRetry = clock.after(delayMs, () => void loadMissing(thisRun));
  }

  async function loadPart(part: NetworkPart, audience: Audience, thisRun: number): Promise<DataError | null> {
    const answer = await readPart(gateway, part, audience, whereShown(network.getState(), askedVintage()));
    if (!answer.ok) return answer.error;
    if (thisRun !== run) return null;
    network.setState((now) => ({
      ...answer.value(now),
      loaded: new Set([...now.loaded, part]),
      kept: withoutPart(now.kept, part),
    }));
    return null;
  }

  /** Fills what is missing from this browser's copy. What the backend has answered stays. */
  async function showKept(thisRun: number): Promise<void> {
    const { audience } = network.getState();
    const atMs = await (kept?.answers.keptAtMs(audience) ?? null);
    if (kept === null || atMs === null) return;
    for (const part of stages.flat()) {
      if (thisRun !== run) return;
      if (network.getState().loaded.has(part)) continue;
      const shown = whereShown(network.getState(), askedVintage());
      const answer = await readPart(kept.gateway, part, audience, shown);
      if (thisRun !== run) return;
      if (!answer.ok || network.getState().loaded.has(part)) continue;
      network.setState((now) => ({
        ...answer.value(now),
        loaded: new Set([...now.loaded, part]),
        kept: { atMs, parts: new Set([...(now.kept?.parts ?? []), part]) },
      }));
    }
  }

  return {
    async reload(audience) {
      run += 1;
      attempt = 0;
      cancelRetry?.();
      kept?.answers.begin(audience);
      const { status, units, geometry, geometryVintages, borderLines, basemap, links } = network.getState();
      const publicParts = { status, units, geometry, geometryVintages, borderLines, basemap, links };
      network.setState({ ...emptyNetwork(audience), ...(audience === 'member' ? publicParts : {}) });
      await loadMissing(run);
    },
    async retry() {
      attempt = 0;
      await loadMissing(run);
    },
    async showVintage(asked) {
      const { units, geometryVintages, audience } = network.getState();
      const vintage = shownVintage(units, asked);
      if (vintage === null || geometryVintages.has(vintage)) return;
      const error =
        (await loadPart('geometry', audience, run)) ?? (await loadPart('geometryElsewhere', audience, run));
      if (error !== null) {
        network.setState(({ loaded }) => ({
          loaded: new Set([...loaded].filter((part) => part !== 'geometry' && part !== 'geometryElsewhere')),
        }));
        fail(error, run);
      }
    },
  };
}

function withoutPart(kept: Network['kept'], part: NetworkPart): Network['kept'] {
  if (kept === null || !kept.parts.has(part)) return kept;
  const parts = new Set([...kept.parts].filter((each) => each !== part));
  return parts.size === 0 ? null : { ...kept, parts };
}

type Change = (now: Network) => Partial<Network>;

/** The vintage whose outlines are wanted, and the province whose are wanted first. */
type Shown = { readonly vintage: number; readonly homeCode: string };

function whereShown({ units, status }: Network, asked: number | null): Shown | null {
  const vintage = shownVintage(units, asked);
  return vintage === null ? null : { vintage, homeCode: status?.homeCodes.get(vintage) ?? '0' };
}

async function readPart(
  gateway: Gateway,
  part: NetworkPart,
  audience: Audience,
  shown: Shown | null,
): Promise<Result<Change, DataError>> {
  switch (part) {
    case 'status':
      return map(await gateway.readDatasetStatus(), (status) => () => ({ status }));
    case 'sites':
      return keep(await gateway.readSites(audience), part, (sites) => ({
        sites: keyed(sites, (site) => site.id),
      }));
    case 'clusters':
      return keep(await gateway.readClusters(audience), part, (clusters) => ({
        clusters: keyed(clusters, (cluster) => cluster.id),
      }));
    case 'units':
      return keep(await gateway.readUnits(audience), part, (units) => ({
        units: keyed(units, (unit) => unit.uid),
      }));
    case 'geometry':
    case 'geometryElsewhere': {
      if (shown === null) return { ok: true, value: () => ({}) };
      const { vintage, homeCode } = shown;
      const isMeant = part === 'geometry';
      const answer = await gateway.readCommuneGeometry(audience, vintage, { code: homeCode, isMeant });
      return keep(answer, part, (shapes, now) => ({
        geometry: new Map([...now.geometry, ...shapes.map((shape) => [shape.uid, shape.geometry] as const)]),
        geometryVintages: isMeant ? now.geometryVintages : new Set([...now.geometryVintages, vintage]),
      }));
    }
    case 'borderLines':
      return keep(await gateway.readBorderLines(audience), part, (borderLines) => ({ borderLines }));
    case 'basemap':
      return keep(await gateway.readBasemapFeatures(audience), part, (basemap) => ({ basemap }));
    case 'investments':
      return keep(await gateway.readInvestments(audience), part, (investments) => ({ investments }));
    case 'links':
      return keep(await gateway.readAdminLinks(audience), part, (links) => ({ links }));
    case 'hamlets':
      return keep(await gateway.readHamlets(audience), part, (hamlets) => ({ hamlets }));
  }
}

function keep<Value>(
  answer: Result<Rows<Value>, DataError>,
  part: NetworkPart,
  toChange: (values: readonly Value[], now: Network) => Partial<Network>,
): Result<Change, DataError> {
  return map(answer, ({ values, badRows }) => (now: Network) => ({
    ...toChange(values, now),
    badRows: new Map([...now.badRows, [part, badRows]]),
  }));
}

function map<From, To>(answer: Result<From, DataError>, change: (value: From) => To): Result<To, DataError> {
  return answer.ok ? { ok: true, value: change(answer.value) } : answer;
}

function keyed<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, Value> {
  return new Map(values.map((value) => [keyOf(value), value]));
}
