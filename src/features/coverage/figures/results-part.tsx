import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { CommuneList } from './commune-list.tsx';
import { CriticalList } from './critical-list.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './figures.module.css';
import { MeasureTable } from './measure-table.tsx';

/** The communes where to go first, all measures side by side, what must not fail, and what to know of the input. */
export function ResultsPart() {
  const { t } = useI18n();
  const { coverage } = useStores();
  const answer = useStore(coverage, (now) => now.answer);
  const isStopped = useStore(
    coverage,
    ({ run, reading }) => run.kind === 'cancelled' || run.kind === 'failed' || typeof reading === 'object',
  );
  if (answer === null && isStopped) return null;
  if (answer === null) return <Skeleton label={t('coverage.loading')} lines={8} />;
  if (answer.ground.communeUids.length === 0)
    return <p className={styles['note']}>{t('coverage.noCommunes')}</p>;
  return (
    <div className={styles['part']}>
      <CommuneList answer={answer} />
      <MeasureTable answer={answer} />
      <CriticalList answer={answer} />
      <FindingList findings={answer.findings} />
    </div>
  );
}
