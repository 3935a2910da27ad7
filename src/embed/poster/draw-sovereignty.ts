import { sovereigntyIslands, sovereigntyNames } from '#domain/sovereignty.ts';
import type { EmbedLanguage } from '../options/embed-options.ts';
import { nationZoom } from './draw-ground.ts';
import { escapeXml } from './escape-xml.ts';
import type { PosterFrame } from './poster-frame.ts';

/** At the scale of the nation the archipelagos and the sea are named on the map itself, as on the live map. */
export function drawSovereignty({ project, view }: PosterFrame, language: EmbedLanguage): string {
  if (view.zoom >= nationZoom) return '';
  const islands = sovereigntyIslands
    .map(({ lonLat }) => project(lonLat).map(Math.round).join(' '))
    .map((place) => `M${place}h0`)
    .join('');
  const names = sovereigntyNames.map(({ key, nameVi, nameEn, lonLat }) => {
    const [x, y] = project(lonLat).map(Math.round);
    const [first = '', ...rest] = (language === 'vi' ? nameVi : nameEn).split(/ (?=\()/);
    const lines = [first, ...rest].map(
      (line, row) => `<tspan x="0" y="${12 + row * 14}">${escapeXml(line)}</tspan>`,
    );
    const part = key === 'bien-dong' ? 'p-s p-sea-name' : 'p-s';
    return `<g class="${part}" transform="translate(${x} ${y})"><text>${lines.join(' ')}</text></g>`;
  });
  return `<path class="p-islands" d="${islands}"/>${names.join('')}`;
}
