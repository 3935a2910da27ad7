import { useEffect, type RefObject } from 'react';
import { useStores } from '#state/stores.ts';

/** Ctrl-K or ⌘-K from anywhere, and `/` where nobody is typing, go to the search box. */
export function useFocusKeys(input: RefObject<HTMLInputElement | null>, onFocus: () => void): void {
  const { preferences } = useStores();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const isLetter = !event.ctrlKey && !event.metaKey && preferences.getState().hasShortcuts;
      const isSlash = event.key === '/' && isLetter && !isTyping(event.target);
      if (!isCommand && !isSlash) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
      onFocus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input, onFocus, preferences]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
