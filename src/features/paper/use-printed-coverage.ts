import { useStore } from 'zustand';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import { useStores } from '#state/stores.ts';

/** What a sheet shows of coverage: what the screen of coverage showed last; null for a sheet of another screen. */
export function usePrintedCoverage(): CoverageOverlay | null {
  const { choices, coverage } = useStores();
  const isWanted = useStore(choices, (now) => now.screen === 'coverage');
  const printable = useStore(coverage, (now) => now.printable);
  return isWanted ? printable : null;
}
