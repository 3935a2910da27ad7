import { Map as MapSign, Table2 } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import styles from './app.module.css';

const shown = ['map', 'table'] as const;
const signs = { map: MapSign, table: Table2 };

/** The same sites as a map or as a table. */
export function ScreenSwitch() {
  const { t } = useI18n();
  const { choices } = useStores();
  const current = useStore(choices, (now) => now.screen);
  return (
    <div className={styles['switch']} role="group" aria-label={t('app.showAs')}>
      {shown.map((screen) => {
        const Sign = signs[screen];
        return (
          <button
            key={screen}
            type="button"
            aria-pressed={screen === current}
            onClick={() => choices.setState({ screen })}
          >
            <Sign size={16} aria-hidden="true" />
            {t(screen === 'map' ? 'app.showMap' : 'app.showTable')}
          </button>
        );
      })}
    </div>
  );
}
