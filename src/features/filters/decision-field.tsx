import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter } from '#state/choices-store.ts';
import { showDecision } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './filter-panel.module.css';

/** The decision that the sites are narrowed to, while there is one; found by the search box. */
export function DecisionField() {
  const { t } = useI18n();
  const stores = useStores();
  const key = useStore(stores.choices, ({ filter }) => filter.decision);
  if (key === null) return null;
  return (
    <div className={styles['decision']}>
      <Button look="link" onClick={() => showDecision(stores, key)}>
        {t('decision.title', { no: key.split('|')[0] ?? '' })}
      </Button>
      <Button
        look="icon"
        aria-label={t('decision.unshow')}
        onClick={() => changeFilter(stores.choices, { decision: null })}
      >
        <X size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}
