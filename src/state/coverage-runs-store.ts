import { createStore } from 'zustand/vanilla';
import type { DataError } from '#data/data-error.ts';
import type { RunReadError } from '#data/coverage-run-gateway.ts';
import type { CoverageRun, RunHead } from '#domain/coverage-run/coverage-run.ts';

/** One analysis that was asked for. `head` is null for one from a file. */
export type OpenedRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly error: RunReadError }
  | { readonly kind: 'open'; readonly run: CoverageRun; readonly head: RunHead | null };

export type RunProblem = RunReadError;

export type CoverageRunsState = {
  readonly list:
    | { readonly kind: 'idle' | 'loading' }
    | { readonly kind: 'failed'; readonly error: DataError }
    | { readonly kind: 'loaded'; readonly heads: readonly RunHead[]; readonly unreadCount: number };
  /** Whose parameters and suppositions were taken over. */
  readonly opened: OpenedRun;
  /** The one that the figures on the screen are set beside. */
  readonly other: OpenedRun;
};

export type CoverageRunsStore = ReturnType<typeof createCoverageRunsStore>;

export const noRuns: CoverageRunsState = {
  list: { kind: 'idle' },
  opened: { kind: 'none' },
  other: { kind: 'none' },
};

export function createCoverageRunsStore() {
  return createStore<CoverageRunsState>()(() => noRuns);
}

/** Whether it is one that the backend keeps, rather than one from a file. */
export function isKept(opened: OpenedRun): boolean {
  return opened.kind !== 'none' && !(opened.kind === 'open' && opened.head === null);
}
