import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds } from '#domain/map-view.ts';
import { sovereigntyIslands, sovereigntyNames, type SovereigntyName } from '#domain/sovereignty.ts';
import type { MapLanguage } from '../map-controller-options.ts';
import { vietnamOutlines } from './vietnam-outline.ts';

type InsetColours = {
  readonly sea: string;
  readonly land: string;
  readonly line: string;
  readonly text: string;
  readonly seaText: string;
  readonly accent: string;
};

export type InsetOptions = {
  readonly language: MapLanguage;
  readonly colours: InsetColours;
  readonly fontFamily: string;
  /** What the main map shows: framed in the inset. */
  readonly view?: LonLatBounds;
};

/** The inset's own size; scale it as a whole. */
const insetSizePx = { width: 160, height: 182 } as const;

const west = 101.7;
const north = mercator(23.8);
const pxPerDegree = insetSizePx.width / 17.6;
const lineHeightPx = 10.4;

/** Where each name's first line is centred, clear of the islands that it names. */
const textAt: Readonly<Record<SovereigntyName['key'], LonLat>> = {
  'hoang-sa': [112.6, 19.1],
  'bien-dong': [113.2, 13.9],
  'truong-sa': [113.3, 6.75],
};

/**
 * Vietnam with Hoàng Sa, Trường Sa and Biển Đông, as SVG markup: for the corner of a provincial map, a printed sheet
 * and a poster. Pure and self-contained; every colour is a presentation attribute.
 */
export function drawSovereigntyInset({ language, colours, fontFamily, view }: InsetOptions): string {
  const { width, height } = insetSizePx;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fontFamily}">`,
    `<rect width="${width}" height="${height}" fill="${colours.sea}"/>`,
    ...vietnamOutlines.map(
      (outline) =>
        `<polygon points="${project(outline)}" fill="${colours.land}" stroke="${colours.line}" stroke-width="0.8" stroke-linejoin="round"/>`,
    ),
    ...sovereigntyIslands.map(
      ({ lonLat }) =>
        `<circle cx="${x(lonLat)}" cy="${y(lonLat)}" r="1.3" fill="${colours.land}" stroke="${colours.line}" stroke-width="0.9"/>`,
    ),
    ...sovereigntyNames.map((name) => drawName(name, language, colours)),
    view === undefined ? '' : drawFrame(view, colours.accent),
    '</svg>',
  ].join('');
}

function drawName(name: SovereigntyName, language: MapLanguage, colours: InsetColours): string {
  const isSea = name.key === 'bien-dong';
  const at = textAt[name.key];
  const lines = wrap(language === 'vi' ? name.nameVi : name.nameEn);
  const spans = lines.map(
    (line, index) => `<tspan x="${x(at)}" dy="${index === 0 ? 0 : lineHeightPx}">${line}</tspan>`,
  );
  const look = isSea
    ? `font-style="italic" fill="${colours.seaText}" font-size="10.5"`
    : `font-weight="600" fill="${colours.text}" font-size="8.8"`;
  return `<text y="${y(at)}" text-anchor="middle" ${look}>${spans.join(' ')}</text>`;
}

function drawFrame([viewWest, viewSouth, viewEast, viewNorth]: LonLatBounds, colour: string): string {
  const leastPx = 6;
  const [left, top, right, bottom] = [
    x([viewWest, 0]),
    y([0, viewNorth]),
    x([viewEast, 0]),
    y([0, viewSouth]),
  ];
  const width = Math.max(leastPx, right - left);
  const height = Math.max(leastPx, bottom - top);
  const at = [(left + right - width) / 2, (top + bottom - height) / 2].map(round);
  return `<rect x="${at[0]}" y="${at[1]}" width="${round(width)}" height="${round(height)}" fill="${colour}" fill-opacity="0.1" stroke="${colour}" stroke-width="1.4"/>`;
}

/** The country's name, or the sea's other name, on a line of its own. */
function wrap(name: string): readonly string[] {
  return name.split(/ (?=\()/);
}

function project(outline: string): string {
  return outline
    .trim()
    .split(' ')
    .map((pair) => pair.split(',').map(Number))
    .map(([lon = 0, lat = 0]) => `${x([lon, lat])},${y([lon, lat])}`)
    .join(' ');
}

function x([lon]: LonLat): number {
  return round((lon - west) * pxPerDegree);
}

function y([, lat]: LonLat): number {
  return round((north - mercator(lat)) * pxPerDegree);
}

function mercator(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
