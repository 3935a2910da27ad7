import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useShownDate } from '#state/use-shown-site.ts';
import { Button } from '#ui/button.tsx';
import styles from './time-bar.module.css';

/** Says that what stands below is of another day, and leads back. */
export function DateBanner() {
  const { t, formats } = useI18n();
  const { choices } = useStores();
  const asOf = useShownDate();
  const asked = useStore(choices, (now) => now.asOf);
  if (asOf === null || asked === null) return null;
  return (
    <p className={styles['banner']}>
      {t('time.banner', { date: formats.date(asOf) })}
      <Button look="link" onClick={() => choices.setState({ asOf: null })}>
        {t('time.backToToday')}
      </Button>
    </p>
  );
}
