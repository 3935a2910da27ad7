import { useStore } from 'zustand';
import type { MapScheme } from '#domain/map-view.ts';
import { useMedia } from '#platform/use-media.ts';
import { useStores } from './stores.ts';

/** The colours in use: what was chosen, else what the device asks for. */
export function useScheme(): MapScheme {
  const theme = useStore(useStores().choices, (choices) => choices.theme);
  const contrast = useMedia('(prefers-contrast: more)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (theme !== 'system') return theme;
  return contrast ? 'contrast' : dark ? 'dark' : 'light';
}
