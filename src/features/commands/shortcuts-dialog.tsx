import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Dialog } from '#ui/dialog.tsx';
import { commands, givenKeys } from './commands.ts';
import styles from './commands.module.css';

/** Every shortcut, and the switch for those of a single letter. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const { preferences } = useStores();
  const isOn = useStore(preferences, (now) => now.hasShortcuts);
  const rows = [
    ...commands.map(({ keys, label }) => ({ keys, label, isOff: !isOn })),
    ...givenKeys.map(([keys, label]) => ({ keys, label, isOff: false })),
  ];
  return (
    <Dialog title={t('command.title')} closeLabel={t('app.close')} onClose={onClose}>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => preferences.setState({ hasShortcuts: event.currentTarget.checked })}
        />
        {t('command.switch')}
      </label>
      <dl className={styles['list']}>
        {rows.map(({ keys, label, isOff }) => (
          <div key={keys.join(' ')} className={styles['row']} data-off={isOff}>
            <dt>{t(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
              {isOff && <span className="visually-hidden">{t('command.off')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
