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

export type InsetContent = {
  readonly language: MapLanguage;
  readonly colours: InsetColours;
  /** What the main map shows: framed in the inset. */
  readonly view?: LonLatBounds;
};

type Ink = {
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
};

/** What the inset consists of, in its own pixels: whoever draws it, on a screen or on paper, draws the same. */
export type InsetShape =
  | (Ink & {
      readonly what: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    })
  | (Ink & { readonly what: 'polygon'; readonly points: readonly (readonly [x: number, y: number])[] })
  | (Ink & { readonly what: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  | {
      readonly what: 'text';
      readonly x: number;
      /** Of the first line. */
      readonly y: number;
      readonly lines: readonly string[];
      readonly lineHeight: number;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly italic: boolean;
      readonly fill: string;
    };

/** The inset's own size; scale it as a whole. */
export const insetSizePx = { width: 160, height: 182 } as const;

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

/** Vietnam with Hoàng Sa, Trường Sa and Biển Đông, from the bottom up. */
export function buildInsetShapes({ language, colours, view }: InsetContent): readonly InsetShape[] {
  const { land, line } = colours;
  return [
    { what: 'rect', x: 0, y: 0, ...insetSizePx, fill: colours.sea },
    ...vietnamOutlines.map((outline): InsetShape => ({
      what: 'polygon',
      points: project(outline),
      fill: land,
      stroke: line,
      strokeWidth: 0.8,
    })),
    ...sovereigntyIslands.map(({ lonLat }): InsetShape => ({
      what: 'circle',
      x: x(lonLat),
      y: y(lonLat),
      radius: 1.3,
      fill: land,
      stroke: line,
      strokeWidth: 0.9,
    })),
    ...sovereigntyNames.map((name) => buildName(name, language, colours)),
    ...(view === undefined ? [] : [buildFrame(view, colours.accent)]),
  ];
}

function buildName(name: SovereigntyName, language: MapLanguage, colours: InsetColours): InsetShape {
  const isSea = name.key === 'bien-dong';
  const at = textAt[name.key];
  return {
    what: 'text',
    x: x(at),
    y: y(at),
    lines: wrap(language === 'vi' ? name.nameVi : name.nameEn),
    lineHeight: lineHeightPx,
    size: isSea ? 10.5 : 8.8,
    weight: isSea ? 400 : 600,
    italic: isSea,
    fill: isSea ? colours.seaText : colours.text,
  };
}

function buildFrame([viewWest, viewSouth, viewEast, viewNorth]: LonLatBounds, colour: string): InsetShape {
  const leastPx = 6;
  const [left, top, right, bottom] = [
    x([viewWest, 0]),
    y([0, viewNorth]),
    x([viewEast, 0]),
    y([0, viewSouth]),
  ];
  const width = Math.max(leastPx, right - left);
  const height = Math.max(leastPx, bottom - top);
  return {
    what: 'rect',
    x: round((left + right - width) / 2),
    y: round((top + bottom - height) / 2),
    width: round(width),
    height: round(height),
    fill: colour,
    fillOpacity: 0.1,
    stroke: colour,
    strokeWidth: 1.4,
  };
}

/** The country's name, or the sea's other name, on a line of its own. */
function wrap(name: string): readonly string[] {
  return name.split(/ (?=\()/);
}

function project(outline: string): readonly (readonly [number, number])[] {
  return outline
    .trim()
    .split(' ')
    .map((pair) => pair.split(',').map(Number))
    .map(([lon = 0, lat = 0]) => [x([lon, lat]), y([lon, lat])]);
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
