import { type CoverageRunner, createCoverageRunner } from '#analysis/coverage-worker/coverage-runner.ts';
import { reportError } from '#platform/report-error.ts';
import type { Stores } from '#state/stores.ts';
import { createComputation } from './coverage-computation.ts';
import { watchRankStability } from './rank-stability.ts';
import { createInputReader, type SessionInput } from './session-input.ts';

const equalityFn = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((value, at) => value === b[at]);

/** Keeps the figures of the store those of the data, the date and the parameters, as long as somebody looks at them. */
export type CoverageSession = {
  /** The worker, for questions beside the figures on the screen; it holds the ground of the latest of them. */
  readonly runner: () => CoverageRunner;
  /** What the worker would be asked now; null while the data is on its way. */
  readonly input: () => SessionInput | null;
  readonly cancel: () => void;
  /** Starts again with a new worker. */
  readonly retry: () => void;
  readonly dispose: () => void;
};

export function createCoverageSession(stores: Stores, createWorker: () => Worker): CoverageSession {
  const { network, dated, choices, coverage, coverageLoader } = stores;
  const readInput = createInputReader(stores);
  const makeRunner = () =>
    createCoverageRunner(createWorker, (done, of) => computation.tellProgress(done, of));
  let runner = makeRunner();
  const computation = createComputation(coverage, () => runner, reportError);
  let isScheduled = false;
  let isDisposed = false;

  const refresh = (): void => {
    isScheduled = false;
    if (isDisposed) return;
    if (coverage.getState().reading === 'idle') void coverageLoader.open();
    const input = readInput();
    if (input !== null) computation.ask(input, coverage.getState().whatIf.edits);
  };
  // Changes of one moment are one question.
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(refresh);
  };
  const stops = [
    network.subscribe(schedule),
    dated.subscribe(schedule),
    choices.subscribe((now) => [now.coverage, now.vintage, now.filter.unit], schedule, { equalityFn }),
    coverage.subscribe((now) => [now.reading, now.cells, now.rulings, now.whatIf.edits], schedule, {
      equalityFn,
    }),
    watchRankStability(coverage, readInput, () => runner),
  ];
  schedule();

  return {
    runner: () => runner,
    input: readInput,
    cancel: () => computation.cancel(),
    retry() {
      computation.forget();
      runner.dispose();
      runner = makeRunner();
      if (typeof coverage.getState().reading === 'object') void coverageLoader.open();
      schedule();
    },
    dispose() {
      isDisposed = true;
      stops.forEach((stop) => stop());
      computation.forget();
      runner.dispose();
      coverage.setState({ run: { kind: 'idle' }, answer: null, stability: null });
    },
  };
}
