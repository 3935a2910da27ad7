import { readDocument } from '#domain/coverage-run/document-reader.ts';
import { readEdits } from '#domain/coverage-run/read-edits.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import { noEdits, type WhatIfEdit, type WhatIfEdits } from '#domain/what-if.ts';

/** Servers and letters cut longer addresses. */
const longestCode = 4000;

/**
 * Suppositions in an address: `move,ID,lon,lat~set_status,ID,good`. null when there are none, or so many that a link would not
 * hold them: then only a file does.
 */
export function encodeTried(edits: WhatIfEdits): string | null {
  const code = edits.map((edit) => fieldsOf(edit).map(writeField).join(',')).join('~');
  return code === '' || code.length > longestCode ? null : code;
}

export function isTooLongForAddress(edits: WhatIfEdits): boolean {
  return edits.length > 0 && encodeTried(edits) === null;
}

/** null when any of it cannot be read. */
export function decodeTried(code: string): WhatIfEdits | null {
  if (code === '') return noEdits;
  const { reader, faults } = readDocument(
    code.split('~').map((text) => toEdit(text.split(',').map(readField))),
  );
  const edits = readEdits(reader);
  return faults.length === 0 ? edits : null;
}

type Field = string | number | null;

function fieldsOf(edit: WhatIfEdit): readonly Field[] {
  switch (edit.kind) {
    case 'move':
      return [edit.kind, edit.id, ...placeOf(edit.lonLat)];
    case 'set_status':
      return [edit.kind, edit.id, edit.status];
    case 'set_radius':
      return [edit.kind, edit.id, edit.radiusM];
    case 'add':
      return [
        edit.kind,
        edit.id,
        ...sourceFields.map((key) => edit.source[key]),
        ...placeOf(edit.source.lonLat),
      ];
  }
}

const sourceFields = [
  'siteId',
  'kind',
  'technology',
  'status',
  'positionMethod',
  'positionAccuracyM',
  'radiusM',
  'soundLevelDb',
  'soundDistanceM',
] as const satisfies readonly (keyof ReachSource)[];

function toEdit([kind, id, ...fields]: readonly string[]): unknown {
  const [first = '', second = ''] = fields;
  if (kind === 'move') return { kind, id, lonLat: [toNumber(first), toNumber(second)] };
  if (kind === 'set_status') return { kind, id, status: first };
  if (kind === 'set_radius') return { kind, id, radiusM: toNumber(first) };
  const [siteId, sort, technology, status, positionMethod, ...rest] = fields;
  const [positionAccuracyM, radiusM, soundLevelDb, soundDistanceM, lon, lat] = rest.map(toNumber);
  const lonLat = lon === null && lat === null ? null : [lon, lat];
  const measured = { positionAccuracyM, radiusM, soundLevelDb, soundDistanceM, lonLat };
  return { kind, id, source: { id, siteId, kind: sort, technology, status, positionMethod, ...measured } };
}

function placeOf(lonLat: readonly [number, number] | null): readonly Field[] {
  return lonLat === null ? [null, null] : lonLat.map((degrees) => Number(degrees.toFixed(6)));
}

/** The signs that part fields and suppositions are written otherwise inside them. */
function writeField(field: Field): string {
  return field === null
    ? ''
    : String(field).replace(/[,~%]/g, (sign) => encodeURIComponent(sign).replace('~', '%7E'));
}

function readField(text: string): string {
  return text.replace(/%(2C|7E|25)/g, (code) => decodeURIComponent(code));
}

function toNumber(text: string): number | null {
  return text === '' ? null : Number(text);
}
