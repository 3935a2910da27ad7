import { useMemo } from 'react';
import { useStore } from 'zustand';
import { compareCoverage, type ResultDifference } from '#domain/coverage-difference.ts';
import { useStores } from '#state/stores.ts';

/** What is supposed against the facts, in the figures that are here; null while nothing is supposed in them. */
export function useDifference(): ResultDifference | null {
  const answer = useStore(useStores().coverage, (now) => now.answer);
  return useMemo(() => {
    if (answer === null || answer.result === answer.base) return null;
    return compareCoverage(answer.base, answer.result, answer.params.siteSet, answer.params.k);
  }, [answer]);
}
