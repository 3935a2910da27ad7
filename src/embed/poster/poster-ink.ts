import { mapPalette, type MapPalette } from '#map/style/map-palette.ts';
import type { MapScheme } from '#domain/map-view.ts';

type Colour = Exclude<keyof MapPalette, 'borderBandOpacity'>;

type Look = {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly strokePx?: number;
  readonly dash?: string;
  readonly opacity?: number;
};

/** What of the map has a colour, and which of the sheet's. Lines keep their width at every size of the poster. */
export const posterLooks = {
  sea: { fill: 'sea' },
  land: { fill: 'land', stroke: 'coast', strokePx: 0.8 },
  lake: { fill: 'sea', stroke: 'water', strokePx: 0.6 },
  river: { stroke: 'water', strokePx: 0.8 },
  neighbour: { stroke: 'neighbourLine', strokePx: 1, dash: '5 2 1.5 2' },
  home: { stroke: 'provinceLine', strokePx: 1 },
  edge: { fill: 'borderUnit', stroke: 'borderUnitEdge', strokePx: 0.7 },
  commune: { fill: 'home', stroke: 'communeLine', strokePx: 0.6 },
  hatch: { stroke: 'provinceLine', strokePx: 0.5, opacity: 0.35 },
  band: { stroke: 'borderBand', strokePx: 8.6, opacity: 0.42 },
  casing: { stroke: 'borderCasing', strokePx: 3.4, opacity: 0.8 },
  border: { stroke: 'border', strokePx: 1.8 },
} as const satisfies Readonly<Record<string, Look>>;

export type PosterPart = keyof typeof posterLooks;

/** Attributes, with a space before each, that give a part its look. */
export type PosterInk = (part: PosterPart) => string;

/** For a picture of its own: colours as attributes, no style sheet. */
export function sheetInk(scheme: MapScheme): PosterInk {
  const palette = mapPalette(scheme);
  return (part) => {
    const look: Look = posterLooks[part];
    return [
      ` fill="${look.fill === undefined ? 'none' : palette[look.fill]}"`,
      look.stroke === undefined
        ? ''
        : ` stroke="${palette[look.stroke]}" stroke-width="${look.strokePx ?? 1}"`,
      look.dash === undefined ? '' : ` stroke-dasharray="${look.dash}"`,
      look.opacity === undefined ? '' : ` opacity="${look.opacity}"`,
      look.stroke === undefined ? '' : ' stroke-linejoin="round" vector-effect="non-scaling-stroke"',
    ].join('');
  };
}

/** In the page: a class, so that the page's style sheet chooses the scheme. */
export const pageInk: PosterInk = (part) => ` class="p-${part}"`;
