import { Keyboard } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** Listens for the shortcuts, and shows the list of them when `?` is pressed. */
export function Shortcuts() {
  const [isShown, setShown] = useState(false);
  useShortcuts(useCallback(() => setShown(true), []));
  return isShown ? <ShortcutsDialog onClose={() => setShown(false)} /> : null;
}

/** The way to the list of shortcuts for those who do not know the key. */
export function ShortcutsButton() {
  const { t } = useI18n();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setShown(true)}>
        <Keyboard size={18} aria-hidden="true" />
        {t('command.shortcuts')}
      </Button>
      {isShown && <ShortcutsDialog onClose={() => setShown(false)} />}
    </>
  );
}
