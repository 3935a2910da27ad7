import { useEffect } from 'react';
import { useStores } from '#state/stores.ts';
import { commands, type Command } from './commands.ts';

const sequenceMs = 1_200;

/** Listens for the keys of every command, except where somebody is typing or a dialog is open. */
export function useShortcuts(onShowList: () => void): void {
  const stores = useStores();
  useEffect(() => {
    let first: { readonly key: string; readonly atMs: number } | null = null;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        press('search');
        return;
      }
      if (event.ctrlKey || event.metaKey || !stores.preferences.getState().hasShortcuts) return;
      if (isTyping(event.target) || document.querySelector('[role=dialog], dialog[open]') !== null) return;
      const before = first !== null && event.timeStamp - first.atMs < sequenceMs ? [first.key] : [];
      first = null;
      const command = find([...before, event.key]) ?? find([event.key]);
      if (command !== undefined) {
        event.preventDefault();
        if (command.id === 'shortcuts') onShowList();
        else if (command.run) command.run(stores);
        else press(command.id);
      } else if (commands.some(({ keys }) => keys.length > 1 && keys[0] === event.key))
        first = { key: event.key, atMs: event.timeStamp };
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stores, onShowList]);
}

function find(pressed: readonly string[]): Command | undefined {
  return commands.find(
    ({ keys }) => keys.length === pressed.length && keys.every((key, index) => key === pressed[index]),
  );
}

/** Focuses the field or presses the button that carries the command; unfolds what hides it. */
function press(id: string): void {
  const marked = id === 'search' ? `[data-command="search"], search input` : `[data-command="${id}"]`;
  const target = [...document.querySelectorAll<HTMLElement>(marked)].find(
    (element) => element.closest('[hidden]') === null,
  );
  if (target === undefined) return;
  const folded = target.closest('details');
  if (folded !== null) folded.open = true;
  if (target instanceof HTMLButtonElement) target.click();
  else target.focus();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches(
      'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [role=textbox], [role=grid] *',
    )
  );
}
