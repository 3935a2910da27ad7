import { useCallback } from 'react';
import type { AdminUnitUid } from '#domain/id.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { hamletsOf } from '#state/hamlets-of.ts';
import { useStores } from '#state/stores.ts';
import { useTry } from '../what-if/use-try.ts';
import { findRepair } from './find-repair.ts';

/** Tries the repair that would reach most people more in a commune. */
export function useCommuneRepair(answer: CoverageAnswer): (uid: AdminUnitUid) => void {
  const { network, coverage } = useStores();
  const tryOut = useTry();
  return useCallback(
    (uid) => {
      const hamlets = hamletsOf(network.getState());
      const repair = findRepair(answer, uid, { hamlets, cells: coverage.getState().cells });
      if (repair !== null) tryOut([repair.sourceId], 'good');
    },
    [answer, network, coverage, tryOut],
  );
}
