import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin400Italic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-italic.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?url';
import latinExt400Italic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-italic.woff2?url';
import latinExt600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese400Italic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-italic.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';
import { italicFont, regularFont, semiboldFont } from './font-names.ts';

const vietnameseRange = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303-0304',
  'U+0308-0309',
  'U+0323',
  'U+0329',
  'U+1EA0-1EF9',
  'U+20AB',
];
const latinRange = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
  'U+2215',
  'U+FEFF',
  'U+FFFD',
];
const latinExtRange = [
  'U+0100-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+1D00-1DBF',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
  'U+2020',
  'U+20A0-20AB',
  'U+20AD-20C0',
  'U+2113',
  'U+2C60-2C7F',
  'U+A720-A7FF',
];

type FontFaces = NonNullable<StyleSpecification['font-faces']>;

/** The labels' typeface, from files of our own: MapLibre needs no glyph server. */
export function buildFontFaces(): FontFaces {
  return {
    [regularFont]: faces(vietnamese400, latinExt400, latin400),
    [semiboldFont]: faces(vietnamese600, latinExt600, latin600),
    [italicFont]: faces(vietnamese400Italic, latinExt400Italic, latin400Italic),
  };
}

function faces(vietnamese: string, latinExt: string, latin: string) {
  return [
    { url: absolute(vietnamese), 'unicode-range': vietnameseRange },
    { url: absolute(latin), 'unicode-range': latinRange },
    { url: absolute(latinExt), 'unicode-range': latinExtRange },
  ];
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
