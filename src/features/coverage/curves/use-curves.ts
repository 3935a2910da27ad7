import { useEffect, useState } from 'react';
import type { CurvesAnswer, CurvesRequest } from '#analysis/coverage-curves/compute-curves.ts';
import { reportError } from '#platform/report-error.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { useCoverageSession } from '../session/use-coverage-session.ts';

export type CurvesState =
  | { readonly kind: 'waiting'; readonly share: number }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly curves: CurvesAnswer; readonly answer: CoverageAnswer };

/** Curves are asked for when the figures have stood still so long: they would be stale while a radius is dragged. */
const stillMs = 250;

/**
 * Curves of the figures on the screen, computed anew when those change; the old ones stay meanwhile. A request that is another
 * object with the same words is the same.
 */
export function useCurves(answer: CoverageAnswer | null, request: CurvesRequest): CurvesState {
  const session = useCoverageSession();
  const [state, setState] = useState<CurvesState>({ kind: 'waiting', share: 0 });
  const asked = JSON.stringify(request);
  useEffect(() => {
    if (answer === null) return undefined;
    let isWanted = true;
    const tell = (next: CurvesState) => {
      if (isWanted) setState(next);
    };
    const ask = async (): Promise<void> => {
      const found = await session.runner().curves(JSON.parse(asked) as CurvesRequest, (done, of) => {
        if (isWanted)
          setState((now) =>
            now.kind === 'waiting' ? { kind: 'waiting', share: done / Math.max(1, of) } : now,
          );
      });
      // Stale: what made it so brings another answer, and that asks again.
      if (found === null) return;
      if ('error' in found) {
        tell({ kind: 'failed' });
        reportError(found.error);
      } else if (found.curves === null) tell({ kind: 'nobody' });
      else tell({ kind: 'done', curves: found.curves, answer });
    };
    const timer = setTimeout(() => void ask(), stillMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [session, answer, asked]);
  return state;
}
