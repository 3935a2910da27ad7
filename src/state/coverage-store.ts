import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { isPassing, type DataError } from '#data/data-error.ts';
import type { Audience, Gateway } from '#data/gateway.ts';
import type { CoverageFigures } from '#domain/coverage-figures.ts';
import type { CoverageFinding, CoverageRule, CoverageSeverity } from '#domain/coverage-finding.ts';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import type { CoverageParams } from '#domain/coverage-params.ts';
import type { CoverageResult } from '#domain/coverage-result.ts';
import type { HamletRuling } from '#domain/hamlet-ruling.ts';
import type { AdminUnitUid, HamletId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { PopulationCell } from '#domain/population-cell.ts';
import type { ReachRuling, ReachSource } from '#domain/reach-source.ts';
import type { Result } from '#domain/result.ts';
import type { WhatIfEdits } from '#domain/what-if.ts';
import { noWhatIf, type WhatIf } from '#domain/what-if-history.ts';

/** How far the figures on the screen are from what was asked. */
type CoverageRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly computeMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** All findings of one rule: how many, and the first of them by the ids of the data. */
export type CoverageFindings = {
  readonly rule: CoverageRule;
  readonly severity: CoverageSeverity;
  readonly count: number;
  readonly first: readonly CoverageFinding[];
};

/** What the figures stand on: the order of communes and demand points in everything that the worker answers. */
export type CoverageGround = {
  readonly vintage: number;
  /** The unit that the analysis is narrowed to; null is every province with stations. */
  readonly scope: AdminUnitUid | null;
  readonly communeUids: readonly AdminUnitUid[];
  readonly hamletIds: readonly HamletId[];
  readonly cellIds: readonly string[];
};

/** A source as it was counted, at its place in the worker. Mask 0 or radius 0: it took no part. */
export type CoverageDisk = {
  readonly sourceId: string;
  readonly lonLat: LonLat | null;
  readonly radiusM: number;
  /** Bits of `toSetMask`. */
  readonly setMask: number;
};

/** Ranks of the communes with half and with one and a half times the radii. */
export type RankStability = {
  readonly narrow: ReadonlyMap<AdminUnitUid, number>;
  readonly wide: ReadonlyMap<AdminUnitUid, number>;
};

/** All that one run answered, and what it was asked with. They change together. */
export type CoverageAnswer = {
  /** Of the run in the worker; the same while only edits change. */
  readonly serial: number;
  readonly ground: CoverageGround;
  readonly params: CoverageParams;
  /** ISO date of the statuses. */
  readonly onDate: string;
  /** What stands on the date, and words on hamlets: what was counted, but for the edits. */
  readonly facts: readonly ReachSource[];
  readonly rulings: readonly ReachRuling[];
  readonly edits: WhatIfEdits;
  /** In the order of the request, with the edits. */
  readonly sources: readonly ReachSource[];
  readonly disks: readonly CoverageDisk[];
  readonly figures: CoverageFigures;
  readonly result: CoverageResult;
  /** Without the edits; the same object as `result` when there are none. */
  readonly base: CoverageResult;
  /** How many sources of reading r of `siteSetReadings` reach hamlet h: at `h * readings + r`, at most 255. */
  readonly hamletDepths: Uint8Array | null;
  /** The same of population cells; null when hamlets stand for the people. */
  readonly cellDepths: Uint8Array | null;
  readonly findings: readonly CoverageFindings[];
};

/** What only coverage reads, and what it found. */
export type CoverageState = {
  readonly reading: 'idle' | 'loading' | 'loaded' | { readonly error: DataError };
  readonly cells: readonly PopulationCell[];
  readonly rulings: readonly HamletRuling[];
  readonly run: CoverageRun;
  /** The latest figures; they stay while the next ones are computed. */
  readonly answer: CoverageAnswer | null;
  /** Of the latest figures without edits, computed when nothing else is to do. */
  readonly stability: RankStability | null;
  /** What is tried on the map; no edits means the facts. */
  readonly whatIf: WhatIf;
  /** The source that one tries things with. */
  readonly chosenSourceId: string | null;
  /** What the map shows of it; null while it shows nothing of coverage. */
  readonly overlay: CoverageOverlay | null;
  /** The last of it, for a printed sheet: the screen that draws it is gone by then. */
  readonly printable: CoverageOverlay | null;
};

export type CoverageStore = ReturnType<typeof createCoverageStore>;

const nothing: CoverageState = {
  reading: 'idle',
  cells: [],
  rulings: [],
  run: { kind: 'idle' },
  answer: null,
  stability: null,
  whatIf: noWhatIf,
  chosenSourceId: null,
  overlay: null,
  printable: null,
};

export function createCoverageStore() {
  return createStore<CoverageState>()(subscribeWithSelector(() => nothing));
}

export type CoverageLoader = {
  /** Reads population cells and words on hamlets unless they are there or on their way. */
  open(): Promise<void>;
  /** Keeps a word on a hamlet, or takes one back; null when it went well. */
  putRuling(ruling: Omit<HamletRuling, 'id'>): Promise<DataError | null>;
  removeRuling(id: string): Promise<DataError | null>;
  /** Forgets what was read: another audience may see other rows. `withTried` forgets what was supposed on the map too. */
  clear(withTried: boolean): void;
};

export function createCoverageLoader(
  { coverage }: Gateway,
  store: CoverageStore,
  audience: () => Audience,
): CoverageLoader {
  let run = 0;

  async function afterWriting(answer: Result<null, DataError>): Promise<DataError | null> {
    if (!answer.ok) return answer.error;
    const thisRun = run;
    const rulings = await coverage.readRulings(audience());
    if (thisRun !== run) return null;
    if (!rulings.ok) return rulings.error;
    store.setState({ rulings: rulings.value.values });
    return null;
  }

  return {
    async open() {
      const { reading } = store.getState();
      if (reading === 'loading' || reading === 'loaded') return;
      run += 1;
      const thisRun = run;
      store.setState({ reading: 'loading' });
      const [cells, rulings] = await Promise.all([
        coverage.readPopulationCells(audience()),
        coverage.readRulings(audience()),
      ]);
      if (thisRun !== run) return;
      if (cells.ok && rulings.ok)
        store.setState({ reading: 'loaded', cells: cells.value.values, rulings: rulings.value.values });
      else {
        const errors = [cells, rulings].flatMap((each) => (each.ok ? [] : [each.error]));
        const error = errors.find((each) => !isPassing(each)) ?? errors[0];
        store.setState({ reading: error === undefined ? 'idle' : { error } });
      }
    },
    putRuling: async (ruling) => afterWriting(await coverage.putRuling(ruling)),
    removeRuling: async (id) => afterWriting(await coverage.removeRuling(id)),
    clear(withTried) {
      run += 1;
      const { whatIf } = store.getState();
      store.setState(withTried ? nothing : { ...nothing, whatIf }, true);
    },
  };
}
