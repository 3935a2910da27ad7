import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { Headline } from './headline.tsx';
import styles from './figures.module.css';

/** The figures, the communes where to go first, and what must not fail. */
export function ResultsPart() {
  const { t } = useI18n();
  const answer = useStore(useStores().coverage, (now) => now.answer);
  if (answer === null) return <Skeleton label={t('coverage.loading')} lines={8} />;
  return (
    <div className={styles['part']}>
      <Headline answer={answer} />
    </div>
  );
}
