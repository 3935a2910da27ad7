import { proxy, transfer, wrap } from 'comlink';
import { listBuffers } from '../coverage-worker/list-buffers.ts';
import type { TurfCheckAnswer, TurfCheckRequest } from './compute-turf-check.ts';
import type { TurfCheckApi } from './turf-check.worker.ts';

type TurfCheckOutcome =
  | { readonly kind: 'done'; readonly answer: TurfCheckAnswer }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

export type TurfCheckRun = { readonly outcome: Promise<TurfCheckOutcome>; readonly cancel: () => void };

/** One check in a worker that lives as long as it: a union of thousands of circles cannot be stopped in another way. */
export function runTurfCheck(
  createWorker: () => Worker,
  request: TurfCheckRequest,
  onProgress: (done: number, of: number) => void,
): TurfCheckRun {
  const worker = createWorker();
  const remote = wrap<TurfCheckApi>(worker);
  let settle: ((how: TurfCheckOutcome) => void) | null = null;
  const end = (how: TurfCheckOutcome): void => {
    worker.terminate();
    settle?.(how);
  };
  const fail = (error: unknown): void => end({ kind: 'failed', error });
  const outcome = new Promise<TurfCheckOutcome>((resolve) => {
    settle = resolve;
    worker.addEventListener('error', (event) => fail(event.error ?? event.message));
    void remote
      .check(transfer(request, [...listBuffers(request)]), proxy(onProgress))
      .then((answer) => end({ kind: 'done', answer }))
      .catch(fail);
  });
  return { outcome, cancel: () => end({ kind: 'cancelled' }) };
}
