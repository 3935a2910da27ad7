import type { MapScheme } from '#domain/map-view.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { drawSovereigntyInset } from '#map/inset/draw-sovereignty-inset.ts';
import { mapPalette } from '#map/style/map-palette.ts';
import { mostSingleSites } from '../snapshot/order-sites.ts';
import { isGone } from '../snapshot/is-gone.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { drawCommunes } from './draw-communes.ts';
import { drawGround, type PosterGround } from './draw-ground.ts';
import { drawGroupedSites, sheetGroupInk } from './draw-group.ts';
import { drawSheetLegend } from './draw-sheet-legend.ts';
import { defineSigns, sheetSignInk } from './draw-signs.ts';
import { drawSovereignty, sheetSovereigntyInk } from './draw-sovereignty.ts';
import { drawSites } from './draw-sites.ts';
import { escapeXml } from './escape-xml.ts';
import { frameWithin } from './poster-frame.ts';
import { sheetInk } from './poster-ink.ts';
import { posterNotice, posterTitle, saySite, siteName, type PosterWords } from './poster-words.ts';
import { wrapLines } from './wrap-lines.ts';

export type PosterSheet = {
  readonly scheme: MapScheme;
  readonly width: number;
  readonly height: number;
  /** Address of a site's own page; null draws signs without links. */
  readonly linkOf: (code: string) => string | null;
};

const columnPx = 384;
const padPx = 32;
const family = "'Be Vietnam Pro', 'Noto Sans', system-ui, sans-serif";

/**
 * The public map as one picture: land, communes, border, sites with links, title, legend, what is invented, and the
 * inset with the archipelagos. A pure function: the same snapshot gives the same bytes.
 */
export function buildPosterSheet(
  snapshot: Snapshot,
  ground: PosterGround,
  words: PosterWords,
  { scheme, width, height, linkOf }: PosterSheet,
): string {
  const standing = snapshot.sites.filter((site) => !isGone(site, snapshot.asOf));
  const palette = mapPalette(scheme);
  const ink = sheetInk(scheme);
  const mapWidth = width - columnPx;
  const frame = frameWithin(snapshot.place.bounds, { width: mapWidth, height }, 36);
  const title = posterTitle(snapshot, words);
  const texts = {
    nameOf: (site: Snapshot['sites'][number]) => siteName(site, words),
    sayOf: (site: Snapshot['sites'][number]) => saySite(site, words),
    linkOf: ({ code }: Snapshot['sites'][number]) => linkOf(code),
  };
  const nameInk = ` fill="${palette.ink}" stroke="${palette.halo}" stroke-width="3.6" paint-order="stroke" stroke-linejoin="round" font-size="11.7" font-weight="600"`;
  const box = [-8, -8, mapWidth + 8, height + 8] as const;
  const credits = [words.t('embed.sources'), ...snapshot.sources].join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${words.language}" font-family="${family}">`,
    `<title>${escapeXml(title)}</title>`,
    `<defs>${defineSigns(standing, sheetSignInk(statusPalette(scheme), palette.paper))}</defs>`,
    `<svg width="${mapWidth}" height="${height}" viewBox="0 0 ${mapWidth} ${height}">`,
    drawGround(ground, frame, box, ink),
    drawCommunes(snapshot, frame, box, ink),
    drawSovereignty(frame, words.language, sheetSovereigntyInk(palette.sovereigntyText, palette.seaHalo)),
    standing.length > mostSingleSites
      ? drawGroupedSites(
          standing,
          frame,
          texts,
          sheetGroupInk(statusPalette(scheme), palette.paper, palette.ink),
        )
      : drawSites(standing, frame, texts, { nameInk, unitsPerPx: 1, room: [0, 0, mapWidth, height] }),
    `<text x="14" y="${height - 14}" font-size="11" fill="${palette.communeText}">${escapeXml(credits)}</text>`,
    '</svg>',
    drawColumn(snapshot, words, scheme, { left: mapWidth, width, height, title }),
    '</svg>',
  ].join('');
}

type Column = {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
};

function drawColumn(
  snapshot: Snapshot,
  words: PosterWords,
  scheme: MapScheme,
  { left, width, height, title }: Column,
): string {
  const palette = mapPalette(scheme);
  const [x, y] = [left + padPx, padPx + 24];
  const room = columnPx - 2 * padPx;
  const lines = wrapLines(title, room / (26 * 0.56));
  const titleEnd = y + (lines.length - 1) * 34;
  const about = [
    words.t('embed.asOf', { date: words.formats.date(snapshot.asOf) }),
    ...wrapLines(posterNotice(snapshot, words) ?? '', room / (14 * 0.54)),
  ];
  const aboutStart = titleEnd + 32;
  const legendStart = aboutStart + about.length * 21 + 18;
  const insetHeight = height < 700 ? 152 : 210;
  const insetWidth = Math.round((insetHeight * 160) / 182);
  const insetTop = height - padPx - insetHeight;
  return [
    `<path d="M${left} 0H${width}V${height}H${left}z" fill="${palette.paper}"/><path d="M${left} 0V${height}" stroke="${palette.communeLine}"/>`,
    text(lines, x, y, 34, `font-size="26" font-weight="700" fill="${palette.ink}"`),
    text(about, x, aboutStart, 21, `font-size="14" fill="${palette.communeText}"`),
    drawSheetLegend(snapshot, words, scheme, { x, y: legendStart, bottom: height - padPx }),
    `<svg x="${width - padPx - insetWidth}" y="${insetTop}" width="${insetWidth}" height="${insetHeight}" viewBox="0 0 160 182">`,
    drawSovereigntyInset({
      language: words.language,
      colours: {
        sea: palette.sea,
        land: palette.land,
        line: palette.coast,
        text: palette.sovereigntyText,
        seaText: palette.waterText,
        accent: palette.accent,
      },
      fontFamily: family,
      view: snapshot.place.bounds,
    }),
    '</svg>',
  ].join('');
}

function text(lines: readonly string[], x: number, y: number, stepPx: number, look: string): string {
  return `<text ${look}>${lines.map((line, row) => `<tspan x="${x}" y="${y + row * stepPx}">${escapeXml(line)}</tspan>`).join(' ')}</text>`;
}
