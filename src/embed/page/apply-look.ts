import type { MapScheme } from '#domain/map-view.ts';
import { adjustAccent, inkOn } from '../options/adjust-accent.ts';
import type { EmbedOptions } from '../options/embed-options.ts';

/** The sheet of each theme, as in `page.css`. */
export const sheetOf: Readonly<Record<MapScheme, string>> = {
  light: '#ffffff',
  dark: '#171c1f',
  contrast: '#ffffff',
};

/** The scheme that a theme means on this device. */
export function chooseScheme(theme: EmbedOptions['theme'], page: Window): MapScheme {
  if (theme !== 'system') return theme;
  if (page.matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return page.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Theme and accent, through the document's own element: the page has no inline style. */
export function applyLook(root: HTMLElement, { accent }: EmbedOptions, scheme: MapScheme): void {
  root.dataset['theme'] = scheme;
  if (accent === null) return;
  const shown = adjustAccent(accent, sheetOf[scheme]);
  root.style.setProperty('--accent', shown);
  root.style.setProperty('--on-accent', inkOn(shown));
}
