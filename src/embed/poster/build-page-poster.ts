import { sovereigntyNames } from '#domain/sovereignty.ts';
import { drawSovereigntyInset } from '#map/inset/draw-sovereignty-inset.ts';
import type { EmbedLanguage } from '../options/embed-options.ts';
import { isGone } from '../snapshot/is-gone.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { drawCommunes } from './draw-communes.ts';
import { drawGround, nationZoom, type PosterGround } from './draw-ground.ts';
import { drawGroupedSites, pageGroupInk } from './draw-group.ts';
import { defineSigns, pageSignInk } from './draw-signs.ts';
import { drawSovereignty, pageSovereigntyInk } from './draw-sovereignty.ts';
import { drawSites, type SiteTexts } from './draw-sites.ts';
import { toPathData } from './path-data.ts';
import { formatPosterView, frameAround } from './poster-frame.ts';
import { pageInk } from './poster-ink.ts';

const longSide = 640;
const margin = 26;

/**
 * The poster inside the page, as two pictures: the map and the inset with the archipelagos. Colours come from
 * `poster.css`, by scheme. Signs are links in CSS pixels, scaled by `--k` (units per pixel) of the map.
 * Grouped, sites that lie near each other are one sign with their number. What lies around the map's box is drawn too, for frames of another shape.
 */
export function buildPagePoster(
  snapshot: Snapshot,
  ground: PosterGround,
  language: EmbedLanguage,
  texts: SiteTexts,
  areGrouped = false,
): string {
  const frame = frameAround(snapshot.place.bounds, longSide, margin);
  const { width, height, view } = frame;
  const standing = snapshot.sites.filter((site) => !isGone(site, snapshot.asOf));
  // Of the nation, whose neighbours have many bends, less is drawn around.
  const [beyondX, beyondY] = view.zoom < nationZoom ? [0.8 * width, 0.35 * height] : [width, height];
  const box = [-beyondX, -beyondY, width + beyondX, height + beyondY] as const;
  return [
    `<svg class="p-map" viewBox="0 0 ${width} ${height}" data-view="${formatPosterView(view)}" overflow="visible">`,
    drawGround(ground, frame, box, pageInk),
    drawCommunes(snapshot, frame, box, pageInk),
    drawSovereignty(frame, language, pageSovereigntyInk),
    `<defs>${defineSigns(standing, pageSignInk)}</defs>`,
    areGrouped
      ? drawGroupedSites(standing, frame, texts, pageGroupInk)
      : drawSites(standing, frame, texts, {
          nameInk: '',
          unitsPerPx: 1,
          // The frame is nearly always wider than the picture.
          room: [-120, 0, width + 120, height],
        }),
    '</svg>',
    drawPageInset(snapshot, language),
  ].join('');
}

function drawPageInset({ place }: Snapshot, language: EmbedLanguage): string {
  const names = sovereigntyNames.map((name) => (language === 'vi' ? name.nameVi : name.nameEn)).join(', ');
  const inset = drawSovereigntyInset({
    language,
    colours: {
      sea: 'var(--p-sea)',
      land: 'var(--p-land)',
      line: 'var(--p-coast)',
      text: 'var(--p-sovereigntyText)',
      seaText: 'var(--p-waterText)',
      accent: 'var(--p-accent)',
    },
    fontFamily: 'inherit',
    view: place.bounds,
  });
  return shorten(inset).replace('<svg ', `<svg class="p-inset" role="img" aria-label="${names}" `);
}

/** The inset in fewer bytes: outlines as steps of half a pixel, everything else in tenths. */
function shorten(inset: string): string {
  return inset
    .replace(/<polygon points="([^"]*)"([^>]*)\/>/g, (_, points: string, look: string) => {
      const ring = points.split(' ').map((pair) => pair.split(',').map((number) => 2 * Number(number)));
      return `<path transform="scale(.5)" d="${toPathData([ring], true)}"${look.replace(/stroke-width="([\d.]+)"/, (__, px: string) => `stroke-width="${2 * Number(px)}"`)}/>`;
    })
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
