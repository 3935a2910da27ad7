import { rankGaps } from '#analysis/coverage/rank-gaps.ts';
import type { CoverageResult } from '#domain/coverage-result.ts';
import { readUnit, type UnitReading } from '#domain/coverage-reading.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { SiteSet } from '#domain/site-set.ts';

export type RankedCommune = UnitReading & {
  readonly uid: AdminUnitUid;
  /** 1 is where to go first. */
  readonly rank: number;
  readonly nearestOperatingM: number | null;
};

/** Communes by where to go first, for a site set and a depth: with unknown as silent, the reading that leaves most unreached. */
export function rankCommunes(result: CoverageResult, siteSet: SiteSet, k: number): readonly RankedCommune[] {
  const read = result.communes.map((commune) => ({
    uid: commune.uid,
    nearestOperatingM: commune.nearestOperatingM,
    ...readUnit(commune, siteSet, k),
  }));
  const ranks = rankGaps(
    read.map(({ people, unreached, nearestOperatingM }) => ({
      people,
      unreachedPeople: unreached.high,
      nearestOperatingM,
    })),
  );
  return read
    .map((commune, at) => ({ ...commune, rank: ranks[at] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank);
}
