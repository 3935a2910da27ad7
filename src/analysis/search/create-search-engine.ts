import { listSearchEntries } from './list-search-entries.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import { encodeSearchRows, type SearchKind, type SearchRow } from './search-row.ts';
import type { SearchLimits } from './search-rows.ts';
import type { SearchRef, SearchSources } from './search-sources.ts';

type FoundGroup = {
  readonly kind: SearchKind;
  readonly refs: readonly SearchRef[];
  readonly total: number;
};
export type Found = { readonly groups: readonly FoundGroup[]; readonly isNear: boolean };

/** What the engine needs of a worker. */
export type SearchPort = {
  readonly post: (request: SearchRequest) => void;
  readonly close: () => void;
};

export type SearchEngine = {
  /**
   * Makes the index anew, in pieces between which the screen can breathe; what is asked meanwhile the old one answers.
   * false when a later call took its place, or the engine was closed.
   */
  readonly rebuild: (sources: SearchSources) => Promise<boolean>;
  /** null when a later question took its place, or the engine was closed. */
  readonly search: (text: string, limits: SearchLimits) => Promise<Found | null>;
  readonly close: () => void;
};

type Question = {
  readonly id: number;
  readonly text: string;
  readonly limits: SearchLimits;
  readonly answer: (found: Found | null) => void;
};

const pieceMs = 6;
const rowsBetweenLooks = 64;

/**
 * The page's side of the search. One question is under way at a time and only the latest waits. `connect` opens the worker;
 * `pause` gives the screen its turn.
 */
export function createSearchEngine(
  connect: (onReply: (reply: SearchReply) => void) => SearchPort,
  pause: () => Promise<void>,
  nowMs: () => number,
): SearchEngine {
  const refsOfRun = new Map<number, readonly SearchRef[]>();
  const readyWaiters = new Map<number, (isReady: boolean) => void>();
  let run = 0;
  let lastId = 0;
  let asked: Question | null = null;
  let waiting: Question | null = null;
  let isClosed = false;

  const port = connect((reply) => {
    if (reply.kind === 'ready') {
      for (const old of refsOfRun.keys()) if (old < reply.run) refsOfRun.delete(old);
      readyWaiters.get(reply.run)?.(reply.run === run);
      readyWaiters.delete(reply.run);
      return;
    }
    if (asked?.id !== reply.id) return;
    const refs = refsOfRun.get(reply.run) ?? [];
    const { groups, isNear } = reply.answer;
    const isLatest = waiting === null;
    asked.answer(
      isLatest
        ? {
            isNear,
            groups: groups.map(({ kind, rows, total }) => ({
              kind,
              total,
              refs: rows.flatMap((row) => refs[row] ?? []),
            })),
          }
        : null,
    );
    asked = null;
    askNext();
  });

  function askNext(): void {
    if (asked !== null || waiting === null) return;
    asked = waiting;
    waiting = null;
    port.post({ kind: 'search', id: asked.id, text: asked.text, limits: asked.limits });
  }

  return {
    async rebuild(sources) {
      run += 1;
      const thisRun = run;
      const refs: SearchRef[] = [];
      let rows: SearchRow[] = [];
      if (isClosed) return false;
      port.post({ kind: 'begin' });
      let since = nowMs();
      for (const { ref, row } of listSearchEntries(sources)) {
        refs.push(ref);
        rows.push(row);
        if (rows.length % rowsBetweenLooks !== 0 || nowMs() - since < pieceMs) continue;
        port.post({ kind: 'add', rows: encodeSearchRows(rows) });
        rows = [];
        await pause();
        if (thisRun !== run || isClosed) return false;
        since = nowMs();
      }
      port.post({ kind: 'add', rows: encodeSearchRows(rows) });
      refsOfRun.set(thisRun, refs);
      const ready = new Promise<boolean>((resolve) => readyWaiters.set(thisRun, resolve));
      port.post({ kind: 'finish', run: thisRun });
      return ready;
    },
    search(text, limits) {
      waiting?.answer(null);
      return new Promise((answer) => {
        if (isClosed) {
          answer(null);
          return;
        }
        lastId += 1;
        waiting = { id: lastId, text, limits, answer };
        askNext();
      });
    },
    close() {
      isClosed = true;
      asked?.answer(null);
      waiting?.answer(null);
      for (const resolve of readyWaiters.values()) resolve(false);
      port.close();
    },
  };
}
