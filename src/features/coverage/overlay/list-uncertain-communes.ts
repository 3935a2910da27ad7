import type { CoverageResult } from '#domain/coverage-result.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { SiteSet } from '#domain/site-set.ts';

/** Communes of which more ground is reached if sites of unknown status work. */
export function listUncertainCommunes(
  { communes }: CoverageResult,
  siteSet: SiteSet,
  k: number,
): ReadonlySet<AdminUnitUid> {
  return new Set(
    communes.flatMap(({ uid, sets }) => {
      const reached = sets[siteSet].areaReachedM2AtLeast[k - 1];
      return reached !== undefined && reached.high > reached.low ? [uid] : [];
    }),
  );
}
