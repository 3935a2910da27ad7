import { Files, MapIcon } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context.ts';
import { defaultPaperMap } from '#state/paper.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './app.module.css';

/** What of the screen can be put on paper. */
export function PrintMenu() {
  const { t } = useI18n();
  const { choices } = useStores();
  return (
    <div className={styles['printMenu']}>
      <Button look="quiet" onClick={() => choices.setState({ paper: defaultPaperMap })}>
        <MapIcon size={18} aria-hidden="true" />
        {t('paper.sheetMap')}
      </Button>
      <Button look="quiet" onClick={() => choices.setState({ paper: { kind: 'dossiers', codes: null } })}>
        <Files size={18} aria-hidden="true" />
        {t('paper.dossiers.shown')}
      </Button>
    </div>
  );
}
