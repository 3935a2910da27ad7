import { useCallback, useEffect, useRef, useState } from 'react';
import { compareCheck, type TurfComparison } from '#analysis/coverage-check/compare-check.ts';
import { createTurfCheckWorker } from '#analysis/coverage-check/create-turf-check-worker.ts';
import { runTurfCheck, type TurfCheckRun } from '#analysis/coverage-check/run-turf-check.ts';
import { encodeGround } from '#analysis/coverage-worker/encode-ground.ts';
import { reportError } from '#platform/report-error.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { buildRequest } from '../session/session-input.ts';
import { useCoverageSession } from '../session/use-coverage-session.ts';

export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'done';
      readonly comparison: TurfComparison;
      /** The figures that were checked. */
      readonly answer: CoverageAnswer;
      readonly tookMs: number;
    };

/** Checks the figures on the screen with the second engine; a check under way ends with the screen. */
export function useTurfCheck() {
  const session = useCoverageSession();
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const run = useRef<TurfCheckRun | null>(null);
  const cancel = useCallback(() => run.current?.cancel(), []);
  useEffect(() => cancel, [cancel]);
  const check = async (answer: CoverageAnswer, communes: readonly number[] | null): Promise<void> => {
    const input = session.input();
    if (input === null || input.ground.order !== answer.ground) return;
    cancel();
    const of = communes?.length ?? answer.ground.communeUids.length;
    setState({ kind: 'running', done: 0, of });
    const startedMs = performance.now();
    const request = buildRequest(input, answer.sources, answer.params);
    const started = runTurfCheck(
      createTurfCheckWorker,
      { ...request, ground: encodeGround(input.ground.data), communes },
      (done, all) => {
        if (run.current === started && communes === null) setState({ kind: 'running', done, of: all });
      },
    );
    run.current = started;
    const outcome = await started.outcome;
    if (run.current !== started) return;
    run.current = null;
    if (outcome.kind === 'failed') reportError(outcome.error);
    if (outcome.kind !== 'done') {
      setState({ kind: outcome.kind });
      return;
    }
    const { siteSet, k } = answer.params;
    const checked = communes ?? answer.ground.communeUids.map((_, commune) => commune);
    const comparison = compareCheck(answer.figures, outcome.answer, checked, siteSet, k);
    setState({ kind: 'done', comparison, answer, tookMs: performance.now() - startedMs });
  };
  return { state, check, cancel };
}
