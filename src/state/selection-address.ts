import type { DecisionKey } from '#domain/decision.ts';
import type { AdminUnitUid, HamletId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { Selection } from './choices.ts';

type ReadOne = <Value>(
  part: string,
  parse: (text: string) => Value | null,
  otherwise: Value | null,
) => Value | null;

/** What an address selects; `pathCode` is the site that its path names. The first of site, unit, place and decision counts. */
export function decodeSelection(pathCode: string | null, one: ReadOne): Selection | null {
  const code = pathCode ?? one('site', parseCode, null);
  const clusterCode = one('cluster', parseCode, null);
  const uid = one('unit', parseUid, null);
  const lonLat = one('at', parseLonLat, null);
  const hamletId = one('hamlet', parseHamletId, null);
  const key = one('decision', parseDecisionKey, null);
  if (code !== null) return { kind: 'site', code, clusterCode };
  if (uid !== null) return { kind: 'unit', uid };
  if (lonLat !== null) return { kind: 'place', lonLat, hamletId };
  return key === null ? null : { kind: 'decision', key };
}

/** The parts of the query that select; a site is left out where the path names it. */
export function encodeSelection(
  selection: Selection | null,
  isSitePath: boolean,
): readonly (readonly [string, string | null])[] {
  switch (selection?.kind) {
    case 'site':
      return [
        ['site', isSitePath ? null : selection.code],
        ['cluster', selection.clusterCode],
      ];
    case 'unit':
      return [['unit', selection.uid]];
    case 'place':
      return [
        ['at', selection.lonLat.map((degrees) => Number(degrees.toFixed(6))).join(',')],
        ['hamlet', selection.hamletId],
      ];
    case 'decision':
      return [['decision', selection.key]];
    case undefined:
      return [];
  }
}

export function parseCode(text: string): string | null {
  const code = text.trim().normalize('NFC').toUpperCase().slice(0, 64);
  return code === '' ? null : code;
}

export function parseUid(text: string): AdminUnitUid | null {
  return /^\d{1,5}@\d{4}$/.test(text) ? (text as AdminUnitUid) : null;
}

export function parseDecisionKey(text: string): DecisionKey | null {
  return /^[^|]{1,120}\|\d{4}-\d\d-\d\d\|[^|]{0,200}$/.test(text)
    ? (text.normalize('NFC') as DecisionKey)
    : null;
}

function parseHamletId(text: string): HamletId | null {
  return /^[\w-]{1,64}$/.test(text) ? (text as HamletId) : null;
}

function parseLonLat(text: string): LonLat | null {
  const match = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(text);
  const [lon, lat] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && Math.abs(lon) <= 180 && Math.abs(lat) <= 85 ? [lon, lat] : null;
}
