import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { isPassing, type DataError } from '#data/data-error.ts';
import type { Audience, Gateway } from '#data/gateway.ts';
import type { CoverageFinding, CoverageRule, CoverageSeverity } from '#domain/coverage-finding.ts';
import type { CoverageResult } from '#domain/coverage-result.ts';
import type { HamletRuling } from '#domain/hamlet-ruling.ts';
import type { PopulationCell } from '#domain/population-cell.ts';
import type { Result } from '#domain/result.ts';

/** How far the figures on the screen are from what was asked. */
type CoverageRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly computeMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** All findings of one rule: how many, and the first of them by the ids of the data. */
type CoverageFindings = {
  readonly rule: CoverageRule;
  readonly severity: CoverageSeverity;
  readonly count: number;
  readonly first: readonly CoverageFinding[];
};

/** What only coverage reads, and what it found. */
export type CoverageState = {
  readonly reading: 'idle' | 'loading' | 'loaded' | { readonly error: DataError };
  readonly cells: readonly PopulationCell[];
  readonly rulings: readonly HamletRuling[];
  readonly run: CoverageRun;
  /** The latest figures; they stay while the next ones are computed. */
  readonly result: CoverageResult | null;
  readonly findings: readonly CoverageFindings[];
};

export type CoverageStore = ReturnType<typeof createCoverageStore>;

const nothing: CoverageState = {
  reading: 'idle',
  cells: [],
  rulings: [],
  run: { kind: 'idle' },
  result: null,
  findings: [],
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
  /** Forgets everything: another audience may see other rows. */
  clear(): void;
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
    clear() {
      run += 1;
      store.setState(nothing, true);
    },
  };
}
