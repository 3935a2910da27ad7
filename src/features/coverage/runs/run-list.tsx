import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { RunLine } from './run-line.tsx';
import { RunProblem } from './run-problem.tsx';
import styles from './runs.module.css';

/** Analyses that are kept, the latest first. */
export function RunList() {
  const { t } = useI18n();
  const { coverageRuns, coverageRunsLoader } = useStores();
  const list = useStore(coverageRuns, (now) => now.list);
  return (
    <Section title={t('runs.list')}>
      {(list.kind === 'idle' || list.kind === 'loading') && (
        <Skeleton label={t('runs.list.loading')} lines={3} />
      )}
      {list.kind === 'failed' && (
        <RunProblem error={list.error} onRetry={() => void coverageRunsLoader.openList()} />
      )}
      {list.kind === 'loaded' && (
        <>
          {list.heads.length === 0 && <p className={styles['soft']}>{t('runs.list.empty')}</p>}
          {list.unreadCount > 0 && (
            <p role="alert" className={styles['problem']}>
              {t('runs.list.unread', { count: list.unreadCount })}
            </p>
          )}
          <ul className={styles['list']}>
            {list.heads.map((head) => (
              <RunLine key={head.id} head={head} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
