import type { LonLat } from '#domain/lon-lat.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import type { SiteKind, Technology } from '#domain/site.ts';
import type { WhatIfEdits } from '#domain/what-if.ts';

export type NewSource = {
  readonly kind: SiteKind;
  readonly technology: Technology;
  readonly radiusM: number;
};

/** The number in the id of a source that was added; null for one of the data. */
export function numberOfNew(id: string): number | null {
  const number = /^new-(\d+)$/.exec(id)?.[1];
  return number === undefined ? null : Number(number);
}

/** A source that works, at a place of its own, with the next free number. */
export function buildNewSource(
  { kind, technology, radiusM }: NewSource,
  lonLat: LonLat,
  edits: WhatIfEdits,
): ReachSource {
  const last = Math.max(0, ...edits.map(({ id }) => numberOfNew(id) ?? 0));
  const id = `new-${last + 1}`;
  return {
    id,
    siteId: id,
    kind,
    technology: kind === 'radio_station' ? technology : 'unknown',
    lonLat,
    positionMethod: 'map',
    positionAccuracyM: null,
    status: 'good',
    radiusM,
    soundLevelDb: null,
    soundDistanceM: null,
  };
}
