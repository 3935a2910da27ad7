import type { MapScheme } from '#domain/map-view.ts';

/** The sheet of paper: everything near-neutral, so that colour is left to status. */
export type MapPalette = {
  readonly sea: string;
  /** Land outside the units that are loaded. */
  readonly land: string;
  /** Land of the units that are loaded. */
  readonly home: string;
  readonly coast: string;
  readonly water: string;
  readonly waterText: string;
  readonly neighbourLine: string;
  readonly neighbourText: string;
  readonly border: string;
  readonly borderCasing: string;
  readonly borderBand: string;
  readonly borderBandOpacity: number;
  readonly borderUnit: string;
  readonly borderUnitEdge: string;
  readonly provinceLine: string;
  readonly provinceText: string;
  readonly communeLine: string;
  readonly communeText: string;
  readonly borderCommuneText: string;
  readonly hatch: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly placeText: string;
  readonly placeDot: string;
  readonly halo: string;
  readonly seaHalo: string;
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly sovereigntyText: string;
};

const light: MapPalette = {
  sea: '#dce5e7',
  land: '#eceae3',
  home: '#faf9f5',
  coast: '#b6c3c6',
  water: '#bccdd3',
  waterText: '#58737e',
  neighbourLine: '#b3aea3',
  neighbourText: '#7b766c',
  border: '#4a3b3f',
  borderCasing: '#faf9f5',
  borderBand: '#b79ca1',
  borderBandOpacity: 0.42,
  borderUnit: '#f1e9dd',
  borderUnitEdge: '#b39f86',
  provinceLine: '#8d877b',
  provinceText: '#6f695e',
  communeLine: '#c9c3b6',
  communeText: '#6b665c',
  borderCommuneText: '#453f35',
  hatch: 'rgba(96, 86, 66, 0.13)',
  road: '#d9d3c5',
  roadCasing: '#c3bcad',
  placeText: '#3f3c36',
  placeDot: '#5d5950',
  halo: 'rgba(250, 249, 245, 0.92)',
  seaHalo: 'rgba(220, 229, 231, 0.9)',
  ink: '#24221e',
  paper: '#ffffff',
  accent: '#0b57a4',
  sovereigntyText: '#2f3d43',
};

const dark: MapPalette = {
  sea: '#10181d',
  land: '#1b2226',
  home: '#242c30',
  coast: '#34444c',
  water: '#2f4550',
  waterText: '#7d9dab',
  neighbourLine: '#4b5357',
  neighbourText: '#8b9498',
  border: '#d9cdbf',
  borderCasing: '#14191c',
  borderBand: '#8d6f72',
  borderBandOpacity: 0.34,
  borderUnit: '#2f3232',
  borderUnitEdge: '#7a6d5b',
  provinceLine: '#78807f',
  provinceText: '#a4abab',
  communeLine: '#3f494d',
  communeText: '#a2aaab',
  borderCommuneText: '#d6d0c4',
  hatch: 'rgba(220, 210, 190, 0.065)',
  road: '#3b4448',
  roadCasing: '#2a3236',
  placeText: '#d3d6d4',
  placeDot: '#a9b0b0',
  halo: 'rgba(24, 30, 33, 0.92)',
  seaHalo: 'rgba(16, 24, 29, 0.9)',
  ink: '#eef0ee',
  paper: '#161c20',
  accent: '#7db8f5',
  sovereigntyText: '#c4d1d7',
};

const contrast: MapPalette = {
  ...light,
  sea: '#cfdde2',
  land: '#f2f2f2',
  home: '#ffffff',
  coast: '#4d5f66',
  water: '#7fa3b3',
  waterText: '#1d4554',
  neighbourLine: '#6b675f',
  neighbourText: '#3f3c36',
  border: '#000000',
  borderCasing: '#ffffff',
  borderBandOpacity: 0.55,
  borderUnit: '#f3e6cf',
  borderUnitEdge: '#6d5836',
  provinceLine: '#3d3a34',
  provinceText: '#2c2a25',
  communeLine: '#8a857a',
  communeText: '#2c2a25',
  borderCommuneText: '#000000',
  placeText: '#000000',
  placeDot: '#000000',
  halo: '#ffffff',
  seaHalo: '#ffffff',
  ink: '#000000',
  accent: '#003e7e',
  sovereigntyText: '#000000',
};

const palettes: Readonly<Record<MapScheme, MapPalette>> = { light, dark, contrast };

export function mapPalette(scheme: MapScheme): MapPalette {
  return palettes[scheme];
}
