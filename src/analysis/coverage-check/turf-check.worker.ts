import { expose, transfer } from 'comlink';
import { listBuffers } from '../coverage-worker/list-buffers.ts';
import { computeTurfCheck, type TurfCheckAnswer, type TurfCheckRequest } from './compute-turf-check.ts';

/** Between two words on how far it has come. */
const tellEveryMs = 100;

const api = {
  check(request: TurfCheckRequest, onProgress: (done: number, of: number) => void): TurfCheckAnswer {
    const steps = computeTurfCheck(request);
    let toldMs = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return transfer(step.value, [...listBuffers(step.value)]);
      if (performance.now() - toldMs < tellEveryMs) continue;
      toldMs = performance.now();
      onProgress(step.value.done, step.value.of);
    }
  },
};

export type TurfCheckApi = typeof api;

expose(api);
