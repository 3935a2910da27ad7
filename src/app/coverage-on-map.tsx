import { Suspense } from 'react';
import { useStore } from 'zustand';
import { useStores } from '#state/stores.ts';
import { CoverageMapLayer } from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';

/** What the map shows of coverage belongs to the screen, not to the panel that happens to be open. */
export function CoverageOnMap() {
  const isShown = useStore(useStores().choices, (now) => now.screen === 'coverage');
  if (!isShown) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <CoverageMapLayer />
      </Suspense>
    </PartBoundary>
  );
}
