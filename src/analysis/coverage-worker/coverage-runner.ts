import { proxy, transfer, wrap } from 'comlink';
import type { CurvesRequest } from '../coverage-curves/compute-curves.ts';
import type { CurvesFound } from './answer-curves.ts';
import type { DiskChange, RepairGains, RunAnswer, RunRequest } from './coverage-service.ts';
import type { GroundAnswer, GroundRequest } from './draw-covered-ground.ts';
import type { CoverageWorkerApi } from './coverage.worker.ts';
import type { EncodedGround } from './encoded-data.ts';
import { listBuffers } from './list-buffers.ts';

export type RunOutcome =
  | { readonly kind: 'done'; readonly answer: RunAnswer }
  /** A later call took its place. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The worker as one asks it. Every call is answered, whatever becomes of the worker. */
export type CoverageRunner = {
  /** Kept by the worker until the next one. What is under way is superseded. */
  setGround(ground: EncodedGround): void;
  /** Only the latest call is computed: one that waits when another comes is superseded. */
  run(request: RunRequest): Promise<RunOutcome>;
  /** A run beside the current one, for comparison: it supersedes only another one of its kind. */
  runApart(request: RunRequest): Promise<RunOutcome>;
  /** Like `run`, on what the last run left; several changes that wait are computed as one. */
  move(changes: readonly DiskChange[]): Promise<RunOutcome>;
  /** What the latest finished run or move left, between two of them: supersedes nothing. null when there is nothing to draw, or nobody to draw it. */
  drawGround(request: GroundRequest): Promise<GroundAnswer | null>;
  /** Curves of what the last run and its changes left; null when they are stale before they are done. */
  curves(
    request: CurvesRequest,
    onProgress: (done: number, of: number) => void,
  ): Promise<CurvesFound | { readonly error: unknown } | null>;
  /** Of what the latest finished run or move left; supersedes nothing. */
  repairGains(reading: number, k: number): Promise<RepairGains | null>;
  cancel(): void;
  dispose(): void;
};

type Job = {
  readonly start: () => Promise<RunAnswer | null>;
  readonly settle: (outcome: RunOutcome) => void;
};

export function createCoverageRunner(
  createWorker: () => Worker,
  onProgress: (done: number, of: number) => void,
): CoverageRunner {
  const worker = createWorker();
  const remote = wrap<CoverageWorkerApi>(worker);
  let leave: (() => void) | undefined;
  const gone = new Promise<null>((resolve) => {
    leave = () => resolve(null);
  });
  let hasGround = false;
  let running: Job | null = null;
  let waiting: Job | null = null;
  const apart = new Set<Job['settle']>();
  let waitingMoves = new Map<string, DiskChange>();

  /** A promise settles once: telling a caller twice tells nothing new. */
  const settleAll = (outcome: RunOutcome) => {
    running?.settle(outcome);
    waiting?.settle(outcome);
    waiting = null;
    for (const settle of apart) settle(outcome);
    apart.clear();
  };
  const failAll = (error: unknown) => settleAll({ kind: 'failed', error });
  worker.addEventListener('error', (event) => failAll(event.error ?? event.message));
  void remote.warmUp().catch(failAll);

  /** An answer beside the figures; null when the worker is put away. */
  function orGone<Answer>(asked: Promise<Answer | null>): Promise<Answer | null> {
    return Promise.race([asked, gone]).catch((error: unknown) => {
      failAll(error);
      return null;
    });
  }

  function ask(start: Job['start']): Promise<RunOutcome> {
    return new Promise((settle) => {
      waiting?.settle({ kind: 'superseded' });
      waiting = { start, settle };
      if (running === null) void work();
      else void remote.cancel();
    });
  }

  async function askApart(request: RunRequest, settle: Job['settle']): Promise<void> {
    try {
      const answer = await remote.runApart(transfer(request, [...listBuffers(request)]));
      settle(answer === null ? { kind: 'superseded' } : { kind: 'done', answer });
    } catch (error) {
      settle({ kind: 'failed', error });
    }
    apart.delete(settle);
  }

  async function work(): Promise<void> {
    while (waiting !== null) {
      const job: Job = waiting;
      running = job;
      waiting = null;
      try {
        const answer = await job.start();
        job.settle(answer === null ? { kind: 'superseded' } : { kind: 'done', answer });
      } catch (error) {
        job.settle({ kind: 'failed', error });
      }
      running = null;
    }
  }

  return {
    setGround(ground) {
      hasGround = true;
      waitingMoves = new Map();
      void remote.setGround(transfer(ground, [...listBuffers(ground)])).catch(failAll);
    },
    run(request) {
      waitingMoves = new Map();
      if (!hasGround)
        return Promise.resolve({ kind: 'failed', error: new Error('expected the ground before a run') });
      return ask(() => remote.run(transfer(request, [...listBuffers(request)]), proxy(onProgress)));
    },
    runApart(request) {
      return new Promise((settle) => {
        apart.add(settle);
        void askApart(request, settle);
      });
    },
    move(changes) {
      for (const change of changes) waitingMoves.set(`${change.disk} ${change.isBorder === true}`, change);
      return ask(() => {
        const all = [...waitingMoves.values()];
        waitingMoves = new Map();
        return remote.move(all);
      });
    },
    async curves(request, onCurveProgress) {
      try {
        return await Promise.race([remote.curves(request, proxy(onCurveProgress)), gone]);
      } catch (error) {
        return { error };
      }
    },
    drawGround: (request) => orGone(remote.drawGround(request)),
    repairGains: (reading, k) => orGone(remote.repairGains(reading, k)),
    cancel() {
      void remote.cancel();
      settleAll({ kind: 'cancelled' });
    },
    dispose() {
      settleAll({ kind: 'cancelled' });
      leave?.();
      worker.terminate();
    },
  };
}
