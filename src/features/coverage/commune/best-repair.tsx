import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AdminUnitUid } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { hamletsOf } from '#state/hamlets-of.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { useTry } from '../what-if/use-try.ts';
import { findRepair } from './find-repair.ts';
import { SourceLink } from './source-link.tsx';
import styles from './commune.module.css';

type BestRepairProps = { readonly answer: CoverageAnswer; readonly uid: AdminUnitUid };

/** The one repair that would reach most people more in a commune, and a way to try it. */
export function BestRepair({ answer, uid }: BestRepairProps) {
  const { t, formats } = useI18n();
  const { network, coverage } = useStores();
  const hamlets = useStore(network, hamletsOf);
  const cells = useStore(coverage, (now) => now.cells);
  const tryOut = useTry();
  const repair = useMemo(() => findRepair(answer, uid, { hamlets, cells }), [answer, uid, hamlets, cells]);
  if (repair === null) return t('whatIf.best.none');
  const { sourceId, people, distanceM } = repair;
  return (
    <span className={styles['repair']} data-best-repair={people}>
      <span>
        <SourceLink id={sourceId} />:{' '}
        {people > 0
          ? t('whatIf.best.gain', { people: formats.integer(people) })
          : t('whatIf.best.noGain', { distance: formats.distance(distanceM) })}
      </span>
      <Button onClick={() => tryOut([sourceId], 'good')}>{t('whatIf.try')}</Button>
    </span>
  );
}
