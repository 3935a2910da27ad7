import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import { selectionKey } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';

/**
 * Takes the focus into the panel when something is opened by hand, and gives it back to where it came from when the
 * panel is closed, by Escape or by what this returns.
 */
export function useSelectionFocus(panel: RefObject<HTMLElement | null>): () => void {
  const { choices } = useStores();
  const selection = useStore(choices, (now) => now.selection);
  const key = selection === null ? null : selectionKey(selection);
  const opener = useRef<Element | null>(null);
  const previousKey = useRef(key);
  useEffect(() => {
    if (key === previousKey.current) return;
    const wasOpen = previousKey.current !== null;
    previousKey.current = key;
    if (key === null) return;
    const active = document.activeElement;
    if (!wasOpen && !panel.current?.contains(active)) opener.current = active;
    panel.current?.focus({ preventScroll: true });
  }, [key, panel]);
  const close = useCallback(() => {
    choices.setState({ selection: null });
    const back = opener.current;
    opener.current = null;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    else document.querySelector<HTMLElement>('#map canvas')?.focus({ preventScroll: true });
  }, [choices]);
  useEffect(() => {
    if (key === null) return;
    const closeOnEscape = (event: KeyboardEvent) =>
      event.key === 'Escape' && !event.defaultPrevented && close();
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [key, close]);
  return close;
}
