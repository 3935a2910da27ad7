import { useEffect } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useCoverageSession } from '../session/use-coverage-session.ts';
import { showCoverageOnMap } from './coverage-overlay.ts';

/** Coverage on the map as long as its screen is open, whatever panel lies over it. */
export function CoverageMapLayer() {
  const stores = useStores();
  const session = useCoverageSession();
  const { t, formats } = useI18n();
  useEffect(
    () =>
      showCoverageOnMap(stores, session, (lengthM) =>
        t('coverageMap.longestGap', { length: formats.distance(lengthM) }),
      ),
    [stores, session, t, formats],
  );
  return null;
}
