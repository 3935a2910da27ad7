import { createStore } from 'zustand/vanilla';
import { isPassing, type DataError } from '#data/data-error.ts';
import type { Audience, Gateway } from '#data/gateway.ts';
import type { StatusHistory } from '#domain/status-history.ts';

/** The events of the whole network: read once, when a date is first asked for. */
export type HistoryState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: DataError }
  | { readonly kind: 'loaded'; readonly history: StatusHistory };

export type HistoryStore = ReturnType<typeof createHistoryStore>;

export function createHistoryStore(initial: HistoryState = { kind: 'idle' }) {
  return createStore<HistoryState>()(() => initial);
}

export type HistoryLoader = {
  /** Reads the events unless they are there or on their way; after a failure it tries again. */
  open(): Promise<void>;
  /** Forgets everything: another audience may see other rows. */
  clear(): void;
};

export function createHistoryLoader(
  gateway: Gateway,
  history: HistoryStore,
  audience: () => Audience,
  kept: Gateway | null = null,
): HistoryLoader {
  let run = 0;
  return {
    async open() {
      const { kind } = history.getState();
      if (kind === 'loading' || kind === 'loaded') return;
      run += 1;
      const thisRun = run;
      history.setState({ kind: 'loading' }, true);
      let answer = await gateway.readStatusHistory(audience());
      if (!answer.ok && kept !== null && isPassing(answer.error)) {
        const fromCopy = await kept.readStatusHistory(audience());
        if (fromCopy.ok) answer = fromCopy;
      }
      if (thisRun !== run) return;
      history.setState(
        answer.ok ? { kind: 'loaded', history: answer.value } : { kind: 'failed', error: answer.error },
        true,
      );
    },
    clear() {
      run += 1;
      history.setState({ kind: 'idle' }, true);
    },
  };
}
