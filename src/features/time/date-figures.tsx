import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMoney } from '#i18n/money.ts';
import { useStores } from '#state/stores.ts';
import { useSpentUntilDate } from '#state/use-spent.ts';
import { Button } from '#ui/button.tsx';
import styles from './time-bar.module.css';

/** What there was on the date and what was spent until then; or why that cannot be said. */
export function DateFigures({ isCompact }: { readonly isCompact: boolean }) {
  const { t, formats } = useI18n();
  const { choices, dated, history, historyLoader, visible } = useStores();
  const asked = useStore(choices, (now) => now.asOf);
  const asOf = useStore(dated, (now) => now.asOf);
  const state = useStore(history);
  const sites = useStore(visible, (now) => now.sites.length);
  const clusters = useStore(visible, (now) => now.clusters.length);
  const spentMvnd = useSpentUntilDate();
  if (asked !== null && state.kind === 'failed')
    return (
      <p className={styles['figures']} role="alert">
        {t('time.failed', { why: t(`error.${state.error.kind}`) })}{' '}
        <Button look="link" onClick={() => void historyLoader.open()}>
          {t('app.retry')}
        </Button>
      </p>
    );
  if (asked !== null && state.kind !== 'loaded')
    return (
      <p className={styles['figures']} role="status">
        {t('time.loading')}
      </p>
    );
  return (
    <p className={styles['figures']}>
      {!isCompact && (
        <strong>{asOf === null ? t('time.today') : t('time.onDate', { date: formats.date(asOf) })}</strong>
      )}
      <span>{t('filters.count', { shown: sites })}</span>
      <span>{t('time.clusters', { count: clusters })}</span>
      {spentMvnd !== null && (
        <span title={t('time.spent.how')}>
          {t(isCompact ? 'time.spent.short' : 'time.spent', { amount: formatMoney(spentMvnd, formats, t) })}
        </span>
      )}
    </p>
  );
}
