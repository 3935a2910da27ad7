import type { CoverageFigures } from '#domain/coverage-figures.ts';
import { readingsOf, type SiteSet, siteSetReadings } from '#domain/site-set.ts';
import type { TurfCheckAnswer } from './compute-turf-check.ts';

/** One figure by both engines. */
export type CheckedPair = { readonly kernel: number; readonly turf: number };

export type CheckedShares = {
  /** Shares of the ground, of the people and of the border line; null where there is none. */
  readonly area: CheckedPair | null;
  readonly people: CheckedPair | null;
  readonly border: CheckedPair | null;
  /** Counted. */
  readonly hamlets: CheckedPair | null;
};

type CheckedCommune = CheckedShares & { readonly commune: number };

export type TurfComparison = {
  readonly total: CheckedShares;
  /** The communes that were checked, the largest difference of ground first. */
  readonly communes: readonly CheckedCommune[];
  /** Largest difference of ground or border in any commune, in percentage points. */
  readonly worstPoints: number;
  readonly isWithin: boolean;
};

/** COVERAGE.md: a sphere and an ellipsoid agree within this, in percentage points of share. */
export const tolerancePoints = 0.8;

type Figures = Pick<CoverageFigures, 'maxDepth' | 'communeAreaM2' | 'cover' | 'people' | 'hamlets'> &
  Pick<TurfCheckAnswer, 'border'>;

/** The figures of one site set by at least k, with unknown as silent, side by side. People and hamlets are told but not judged: one at the very edge is in or out. */
export function compareCheck(
  kernel: Figures,
  turf: Figures,
  communes: readonly number[],
  set: SiteSet,
  k: number,
): TurfComparison {
  const reading = readingsOf[set].low;
  const pair = (measure: (figures: Figures) => number | null): CheckedPair | null => {
    const [a, b] = [measure(kernel), measure(turf)];
    return a === null || b === null ? null : { kernel: a, turf: b };
  };
  const compare = (list: readonly number[]): CheckedShares => {
    const reached = (figures: Figures, values: Float64Array): number =>
      sum(list, (commune) => values[placeOf(figures, commune, reading, k)] ?? 0);
    return {
      area: pair((figures) =>
        share(
          reached(figures, figures.cover.areaM2),
          sum(list, (commune) => figures.communeAreaM2[commune] ?? 0),
        ),
      ),
      people: pair(
        (figures) =>
          figures.people &&
          share(
            reached(figures, figures.people.weight),
            sum(list, (commune) => figures.people?.allWeight[commune] ?? 0),
          ),
      ),
      hamlets: pair((figures) => figures.hamlets && reached(figures, figures.hamlets.points)),
      border: pair((figures) => {
        const line = figures.border?.[reading];
        return line === undefined
          ? null
          : share(
              sum(list, (commune) => line.communeReachedM[commune] ?? 0),
              sum(list, (commune) => line.communeLengthM[commune] ?? 0),
            );
      }),
    };
  };
  const checked = communes
    .map((commune): CheckedCommune => ({ commune, ...compare([commune]) }))
    .toSorted((a, b) => pointsOf(b.area) - pointsOf(a.area) || a.commune - b.commune);
  const worstPoints = Math.max(
    0,
    ...checked.flatMap(({ area, border }) => [pointsOf(area), pointsOf(border)]),
  );
  return {
    total: compare(communes),
    communes: checked,
    worstPoints,
    isWithin: worstPoints <= tolerancePoints,
  };
}

/** Percentage points between two shares. */
export function pointsOf(pair: CheckedPair | null): number {
  return pair === null ? 0 : 100 * Math.abs(pair.kernel - pair.turf);
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function placeOf({ maxDepth }: Figures, commune: number, reading: number, k: number): number {
  return (commune * siteSetReadings.length + reading) * maxDepth + k - 1;
}

function sum(list: readonly number[], valueOf: (commune: number) => number): number {
  return list.reduce((total, commune) => total + valueOf(commune), 0);
}
