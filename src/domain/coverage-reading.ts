import type { Range, UnitCoverage } from './coverage-result.ts';
import type { SiteSet } from './site-set.ts';

/** One unit as it is read for a site set and a depth k. */
export type UnitReading = {
  readonly people: number;
  readonly reached: Range;
  /** `low` is the better case: sites of unknown status work. */
  readonly unreached: Range;
  /** Reached by all that was built, and not by what works. */
  readonly lostToBreakdown: Range;
  readonly hamlets: number;
  readonly hamletsReached: Range;
  readonly areaM2: number;
  readonly areaReachedM2: Range;
};

const nothing: Range = { low: 0, high: 0 };

export function readUnit(unit: UnitCoverage, siteSet: SiteSet, k: number): UnitReading {
  const chosen = unit.sets[siteSet];
  const reached = chosen.peopleReachedAtLeast[k - 1] ?? nothing;
  const built = unit.sets.nominal.peopleReachedAtLeast[k - 1] ?? nothing;
  const working = unit.sets.operating.peopleReachedAtLeast[k - 1] ?? nothing;
  return {
    people: unit.people,
    reached,
    unreached: { low: unit.people - reached.high, high: unit.people - reached.low },
    lostToBreakdown: { low: built.low - working.high, high: built.low - working.low },
    hamlets: unit.hamlets,
    hamletsReached: chosen.hamletsReachedAtLeast[k - 1] ?? nothing,
    areaM2: unit.areaM2,
    areaReachedM2: chosen.areaReachedM2AtLeast[k - 1] ?? nothing,
  };
}
