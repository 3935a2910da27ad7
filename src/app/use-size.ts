import { useSyncExternalStore } from 'react';

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** The window's inner size in CSS pixels. */
export function useSize(): { readonly widthPx: number; readonly heightPx: number } {
  const widthPx = useSyncExternalStore(onResize, () => window.innerWidth);
  const heightPx = useSyncExternalStore(onResize, () => window.innerHeight);
  return { widthPx, heightPx };
}
