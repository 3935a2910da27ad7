import { sovereigntyIslands, sovereigntyNames } from '#domain/sovereignty.ts';
import type { EmbedLanguage } from '../options/embed-options.ts';
import { nationZoom } from './draw-ground.ts';
import { escapeXml } from './escape-xml.ts';
import type { PosterFrame } from './poster-frame.ts';

/** Attributes, with a space before each. */
export type SovereigntyInk = { readonly islands: string; readonly name: string };

export const pageSovereigntyInk: SovereigntyInk = { islands: ' class="p-islands"', name: '' };

export function sheetSovereigntyInk(text: string, halo: string): SovereigntyInk {
  return {
    islands: ` fill="none" stroke="${text}" stroke-linecap="round" stroke-width="2.5"`,
    name: ` fill="${text}" stroke="${halo}" stroke-width="3" paint-order="stroke" font-size="12" font-weight="600" text-anchor="middle"`,
  };
}

/** At the scale of the nation the archipelagos and the sea are named on the map itself, as on the live map. */
export function drawSovereignty(
  { project, view }: PosterFrame,
  language: EmbedLanguage,
  ink: SovereigntyInk,
): string {
  if (view.zoom >= nationZoom) return '';
  const islands = sovereigntyIslands
    .map(({ lonLat }) => project(lonLat).map(Math.round).join(' '))
    .map((place) => `M${place}h0`)
    .join('');
  const names = sovereigntyNames.map(({ nameVi, nameEn, lonLat }) => {
    const [x, y] = project(lonLat).map(Math.round);
    const [first = '', ...rest] = (language === 'vi' ? nameVi : nameEn).split(/ (?=\()/);
    const lines = [first, ...rest].map(
      (line, row) => `<tspan x="0" y="${12 + row * 14}">${escapeXml(line)}</tspan>`,
    );
    return `<g class="p-s" transform="translate(${x} ${y})"><text${ink.name}>${lines.join(' ')}</text></g>`;
  });
  return `<path${ink.islands} d="${islands}"/>${names.join('')}`;
}
