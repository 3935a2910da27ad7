import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  createSearchEngine,
  type SearchEngine,
  type SearchPort,
} from '#analysis/search/create-search-engine.ts';
import type { SearchReply } from '#analysis/search/search-messages.ts';
import { reportError } from '#platform/report-error.ts';
import type { Network } from '#state/network-store.ts';
import { useStores } from '#state/stores.ts';

/** `version` counts the indexes made so far: a question answered by an older one is asked again. */
export type EngineState = { readonly kind: 'preparing' | 'ready' | 'failed'; readonly version: number };

const quietMs = 300;

/** The search over all that is loaded: made anew when that changes, but not at every part of a load unless it is wanted. */
export function useSearchEngine(isWanted: boolean): {
  readonly engine: RefObject<SearchEngine | null>;
  readonly state: EngineState;
} {
  const { network } = useStores();
  const engine = useRef<SearchEngine | null>(null);
  const wanted = useRef(isWanted);
  const [state, setState] = useState<EngineState>({ kind: 'preparing', version: 0 });
  const begin = useRef<() => void>(() => undefined);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const made = createSearchEngine(
      (onReply) => openWorker(onReply, fail),
      () => new Promise((resume) => setTimeout(resume)),
      () => performance.now(),
    );
    engine.current = made;
    function fail(error: unknown): void {
      reportError(error);
      made.close();
      engine.current = null;
      setState((now) => ({ ...now, kind: 'failed' }));
    }
    const rebuild = async () => {
      if (await made.rebuild(network.getState()))
        setState(({ version }) => ({ kind: 'ready', version: version + 1 }));
    };
    const soon = () => {
      clearTimeout(timer);
      const { load, loaded } = network.getState();
      if (!loaded.has('sites') || (load.kind === 'loading' && !wanted.current)) return;
      timer = setTimeout(() => void rebuild(), quietMs);
    };
    begin.current = soon;
    soon();
    const stop = network.subscribe(sourcesOf, soon, { equalityFn: isSame });
    return () => {
      stop();
      clearTimeout(timer);
      made.close();
      engine.current = null;
    };
  }, [network]);

  useEffect(() => {
    wanted.current = isWanted;
    if (isWanted && state.version === 0) begin.current();
  }, [isWanted, state.version]);

  return { engine, state };
}

function openWorker(onReply: (reply: SearchReply) => void, onError: (error: unknown) => void): SearchPort {
  const worker = new Worker(new URL('../../analysis/search/search-worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => onReply(data));
  worker.addEventListener('error', (event) => onError(event.error ?? new Error(`search: ${event.message}`)));
  return { post: (request) => worker.postMessage(request, []), close: () => worker.terminate() };
}

/** What the index is made from, and whether all of it is there. */
function sourcesOf({ sites, clusters, units, links, hamlets, investments, load }: Network) {
  return [sites, clusters, units, links, hamlets, investments, load.kind] as const;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((each, index) => each === b[index]);
}
