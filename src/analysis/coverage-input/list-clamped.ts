import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { AdminUnitUid } from '#domain/id.ts';

/** Communes whose outline is so wrong that their figures had to be kept within nothing and the whole. */
export function listClamped(
  isClamped: Uint8Array,
  communes: readonly AdminUnitUid[],
): readonly CoverageFinding[] {
  return communes.flatMap((subject, commune): readonly CoverageFinding[] =>
    isClamped[commune] === 1
      ? [{ rule: 'commune_clamped', severity: 'warning', subject, lonLat: null, facts: {} }]
      : [],
  );
}
