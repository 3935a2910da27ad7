import type { AdminUnitUid } from '#domain/id.ts';
import type { CoverageLayer } from '../options/embed-options.ts';
import type { PublishedCoverage, PublishedReach, Snapshot } from '../snapshot/snapshot.ts';

/** Classes of a fifth each; the strongest shade is the least covered, which is what a reader should see first. */
export const coverageClassCount = 5;

const figureOf = { people: 'people', hamlets: 'hamlets', area: 'areaM2' } as const;

/** The share that what is operating reaches, unknown sites being silent; null where there is nothing to reach. */
export function computeReachedShare(reach: PublishedReach, layer: CoverageLayer): number | null {
  const figure = figureOf[layer];
  const whole = reach[figure];
  return whole === 0 ? null : Math.min(1, reach.sets.operating[figure].low / whole);
}

export function toShade(share: number): number {
  const fifth = Math.min(coverageClassCount - 1, Math.floor(share * coverageClassCount));
  return coverageClassCount - 1 - fifth;
}

/** The shade of every commune for the map; none without published figures. */
export function buildCoverageShades(
  { communes, coverage }: Pick<Snapshot, 'communes'> & { readonly coverage: PublishedCoverage | null },
  layer: CoverageLayer | null,
): ReadonlyMap<AdminUnitUid, number | null> {
  if (layer === null || coverage === null) return new Map();
  return new Map(
    communes.map(({ uid }) => {
      const reach = coverage.byCommune.get(uid);
      const share = reach === undefined ? null : computeReachedShare(reach, layer);
      return [uid, share === null ? null : toShade(share)];
    }),
  );
}
