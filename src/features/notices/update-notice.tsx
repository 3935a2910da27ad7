import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './notices.module.css';

/** A newer version of the application is here; it waits until the person has time for it. */
export function UpdateNotice() {
  const { t } = useI18n();
  const update = useStore(useStores().notices, (now) => now.update);
  if (update === null) return null;
  return (
    <output className={styles['notice']}>
      {t('notice.update')}{' '}
      <Button look="link" onClick={update}>
        {t('notice.update.apply')}
      </Button>
    </output>
  );
}
