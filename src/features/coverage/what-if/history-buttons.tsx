import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { backToFacts, redoTry, undoTry } from '#state/try-what-if.ts';
import { Button } from '#ui/button.tsx';
import styles from './what-if.module.css';

/** One step back, one step forth, and all the way back to the facts; by keys too, except where somebody is typing. */
export function HistoryButtons() {
  const { t } = useI18n();
  const { coverage } = useStores();
  const { edits, past, future } = useStore(coverage, (now) => now.whatIf);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoTry(coverage);
      else undoTry(coverage);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [coverage]);
  return (
    <div className={styles['buttons']}>
      <Button
        aria-disabled={past.length === 0}
        aria-keyshortcuts="Control+Z"
        onClick={() => undoTry(coverage)}
      >
        <Undo2 size={16} aria-hidden="true" /> {t('whatIf.undo')}
      </Button>
      <Button
        aria-disabled={future.length === 0}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => redoTry(coverage)}
      >
        <Redo2 size={16} aria-hidden="true" /> {t('whatIf.redo')}
      </Button>
      <Button look="link" aria-disabled={edits.length === 0} onClick={() => backToFacts(coverage)}>
        {t('whatIf.facts')}
      </Button>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select')
  );
}
