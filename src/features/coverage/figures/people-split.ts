import type { UnitReading } from '#domain/coverage-reading.ts';
import type { SiteSet } from '#domain/site-set.ts';
import type { UnitCoverage } from '#domain/coverage-result.ts';
import { readUnit } from '#domain/coverage-reading.ts';

export const splitParts = ['reached', 'maybe', 'lost', 'never'] as const;
export type SplitPart = (typeof splitParts)[number];

/**
 * All people in four parts: reached for sure; reached only if what is of unknown status works; within reach of what was built and
 * does not work (or, for a stricter set, not well enough); within reach of nothing.
 */
export function splitPeople(
  unit: UnitCoverage,
  siteSet: SiteSet,
  k: number,
): Readonly<Record<SplitPart, number>> {
  const { people, reached } = readUnit(unit, siteSet, k);
  const built: UnitReading['reached'] = readUnit(unit, 'nominal', k).reached;
  return {
    reached: reached.low,
    maybe: reached.high - reached.low,
    lost: Math.max(0, built.low - reached.high),
    never: Math.max(0, people - built.low),
  };
}
