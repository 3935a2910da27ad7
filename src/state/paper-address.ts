import {
  defaultPaperMap,
  orientations,
  sheetSizes,
  type Orientation,
  type Paper,
  type PaperMap,
  type SheetSize,
} from './paper.ts';

const titleLimit = 200;
const codeLimit = 500;

type ReadPart = <Value>(part: string, parse: (text: string) => Value | null, otherwise: Value) => Value;

/** The path of a paper that is not a site's own, or null. */
export function paperPath(paper: Paper | null): string | null {
  if (paper === null || paper.kind === 'dossier') return null;
  return `/print/${paper.kind}`;
}

/** What of a paper stands in the query; what is at its default is left out. */
export function encodePaper(paper: Paper | null): readonly (readonly [string, string | null])[] {
  if (paper?.kind === 'dossiers') return [['codes', paper.codes?.join(',') ?? null]];
  if (paper?.kind !== 'map') return [];
  return [
    ['size', paper.size === defaultPaperMap.size ? null : paper.size],
    ['turn', paper.orientation === defaultPaperMap.orientation ? null : paper.orientation],
    ['scale', paper.scale === null ? null : String(paper.scale)],
    ['title', paper.title],
  ];
}

export function decodePaper(kind: Paper['kind'] | null, one: ReadPart): Paper | null {
  if (kind === null || kind === 'dossier') return kind && { kind };
  if (kind === 'dossiers') return { kind, codes: one('codes', parseCodes, null) };
  return decodePaperMap(one);
}

function decodePaperMap(one: ReadPart): PaperMap {
  return {
    kind: 'map',
    size: one<SheetSize>('size', (text) => among(sheetSizes, text), defaultPaperMap.size),
    orientation: one<Orientation>('turn', (text) => among(orientations, text), defaultPaperMap.orientation),
    scale: one('scale', parseScale, null),
    title: one('title', (text) => text.normalize('NFC').slice(0, titleLimit), null),
  };
}

function parseCodes(text: string): readonly string[] | null {
  const codes = text
    .split(',')
    .map((code) => code.trim().normalize('NFC').toUpperCase().slice(0, 64))
    .filter((code) => code !== '');
  return codes.length === 0 ? null : [...new Set(codes)].slice(0, codeLimit);
}

function parseScale(text: string): number | null {
  const scale = /^\d{4,8}$/.test(text) ? Number(text) : 0;
  return scale >= 1000 && scale <= 50_000_000 ? scale : null;
}

function among<Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find((value) => value === text) ?? null;
}
