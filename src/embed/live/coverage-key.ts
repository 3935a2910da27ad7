import { measurePalette } from '#domain/measure-palette.ts';
import type { MapScheme } from '#domain/map-view.ts';
import type { CoverageLayer } from '../options/embed-options.ts';
import type { EmbedWords } from '../words/embed-words.ts';
import { coverageClassCount } from './coverage-shades.ts';

/** The scale of the communes' shades, in the legend. */
export function showCoverageKey(
  legend: HTMLElement,
  layer: CoverageLayer,
  scheme: MapScheme,
  { t }: EmbedWords,
): void {
  const page = legend.ownerDocument;
  const section = page.createElement('section');
  const title = page.createElement('h2');
  title.textContent = t(`embed.coverage.${layer}`);
  const list = page.createElement('ul');
  const { shades, noValue } = measurePalette(scheme);
  const line = (colour: string, label: string) => {
    const item = page.createElement('li');
    const swatch = page.createElement('span');
    swatch.className = 'swatch';
    swatch.style.background = colour;
    const words = page.createElement('span');
    words.textContent = label;
    item.append(swatch, words);
    return item;
  };
  const step = 100 / coverageClassCount;
  list.append(
    ...shades
      .toReversed()
      .map((colour, place) =>
        line(colour, t('embed.coverage.class', { from: place * step, to: (place + 1) * step })),
      ),
    line(noValue, t('embed.coverage.none')),
  );
  const about = page.createElement('p');
  about.className = 'aside';
  about.textContent = t('embed.coverage.note');
  section.append(title, list, about);
  legend.querySelector('.groups')?.prepend(section);
}
