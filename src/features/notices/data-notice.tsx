import { useStore } from 'zustand';
import { isNetworkSynthetic } from '#domain/dataset-status.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import styles from './notices.module.css';

/** Says what on the screen is illustrative or made up, as long as it is on the screen. */
export function DataNotice() {
  const { t } = useI18n();
  const status = useStore(useStores().network, (now) => now.status);
  if (status === null) return null;
  const parts = [
    status.geography === 'illustrative' && t('notice.illustrative'),
    status.geography === 'mixed' && t('notice.mixedGeography'),
    status.geography === 'empty' && t('notice.empty'),
    isNetworkSynthetic(status) && t('notice.synthetic'),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <p className={styles['notice']} role="note" aria-label={t('notice.label')}>
      {parts.join(' ')}
    </p>
  );
}
