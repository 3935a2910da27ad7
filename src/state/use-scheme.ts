import { useStore } from 'zustand';
import type { MapScheme } from '#domain/map-view.ts';
import { useMedia } from '#platform/use-media.ts';
import type { Theme } from './choices.ts';
import { useStores } from './stores.ts';

/** The colours in use: what was chosen, else what the device asks for. */
export function useScheme(): MapScheme {
  return useSchemeOf(useStore(useStores().choices, (choices) => choices.theme));
}

/** The colours that a theme means on this device. */
export function useSchemeOf(theme: Theme): MapScheme {
  const contrast = useMedia('(prefers-contrast: more)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (theme !== 'system') return theme;
  return contrast ? 'contrast' : dark ? 'dark' : 'light';
}
