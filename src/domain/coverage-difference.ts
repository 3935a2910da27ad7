import type { CoverageResult, Range, UnitCoverage } from './coverage-result.ts';
import type { AdminUnitUid } from './id.ts';
import type { SiteSet } from './site-set.ts';

/** Now less the base, reading by reading: above 0 is gained. */
export type CoverageDifference = {
  readonly people: Range;
  readonly hamlets: Range;
  readonly areaM2: Range;
  /** null where there is no border line. */
  readonly borderM: Range | null;
};

export type CommuneDifference = CoverageDifference & { readonly uid: AdminUnitUid };

export type ResultDifference = {
  readonly total: CoverageDifference;
  /** Only communes where something changed: the largest change of people first, then of hamlets, then of area. */
  readonly communes: readonly CommuneDifference[];
};

/** A square metre or a metre less is rounding. */
const leastMeasured = 0.5;

/** What `now` reaches more or less than `base`, by at least k of one site set. Both are of the same communes and demand. */
export function compareCoverage(
  base: CoverageResult,
  now: CoverageResult,
  siteSet: SiteSet,
  k: number,
): ResultDifference {
  const before = new Map(base.communes.map((commune) => [commune.uid, commune]));
  const communes = now.communes.flatMap((commune): readonly CommuneDifference[] => {
    const was = before.get(commune.uid);
    if (was === undefined || was === commune) return [];
    const difference = compareUnits(was, commune, siteSet, k);
    return isNothing(difference) ? [] : [{ uid: commune.uid, ...difference }];
  });
  return {
    total: compareUnits(base.total, now.total, siteSet, k),
    communes: communes.toSorted(
      (a, b) =>
        sizeOf(b.people) - sizeOf(a.people) ||
        sizeOf(b.hamlets) - sizeOf(a.hamlets) ||
        sizeOf(b.areaM2) - sizeOf(a.areaM2),
    ),
  };
}

function compareUnits(
  base: UnitCoverage,
  now: UnitCoverage,
  siteSet: SiteSet,
  k: number,
): CoverageDifference {
  const [was, is] = [base.sets[siteSet], now.sets[siteSet]];
  return {
    people: lessAt(is.peopleReachedAtLeast, was.peopleReachedAtLeast, k),
    hamlets: lessAt(is.hamletsReachedAtLeast, was.hamletsReachedAtLeast, k),
    areaM2: lessAt(is.areaReachedM2AtLeast, was.areaReachedM2AtLeast, k),
    borderM: is.border && was.border && less(is.border.reachedM, was.border.reachedM),
  };
}

const nothing: Range = { low: 0, high: 0 };

function lessAt(now: readonly Range[], base: readonly Range[], k: number): Range {
  return less(now[k - 1] ?? nothing, base[k - 1] ?? nothing);
}

function less(now: Range, base: Range): Range {
  return { low: now.low - base.low, high: now.high - base.high };
}

function sizeOf({ low, high }: Range): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

function isNothing({ people, hamlets, areaM2, borderM }: CoverageDifference): boolean {
  return [people, hamlets, areaM2, borderM ?? nothing].every((range, at) =>
    at < 2 ? sizeOf(range) === 0 : sizeOf(range) < leastMeasured,
  );
}
