import { useStore } from 'zustand';
import type { CoverageParams } from '#domain/coverage-params.ts';
import { useStores } from '#state/stores.ts';

/** How coverage is counted, and how to change it. */
export function useParams(): readonly [CoverageParams, (change: Partial<CoverageParams>) => void] {
  const { choices } = useStores();
  const params = useStore(choices, (now) => now.coverage);
  return [params, (change) => choices.setState(({ coverage }) => ({ coverage: { ...coverage, ...change } }))];
}
