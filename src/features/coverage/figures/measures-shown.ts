import type { CoverageResult, Range } from '#domain/coverage-result.ts';
import { readUnit } from '#domain/coverage-reading.ts';
import type { SiteSet } from '#domain/site-set.ts';

export const measuresShown = [
  'people',
  'lost',
  'hamlets',
  'area',
  'twice',
  'thrice',
  'border',
  'gap',
] as const;
export type MeasureShown = (typeof measuresShown)[number];

/** A measure of everything: its part and the whole that it is a part of, in people, hamlets, m² or m. */
export type MeasureFigure = {
  readonly part: Range;
  /** null for the longest gap, which is a part of nothing. */
  readonly whole: number | null;
};

/** The depth that a measure is about; k for those that follow it. */
export function depthOf(measure: MeasureShown, k: number): number {
  return measure === 'twice' ? 2 : measure === 'thrice' ? 3 : k;
}

function figure(part: Range, whole: number): MeasureFigure | null {
  return whole > 0 ? { part, whole } : null;
}

/** null where there is nothing to measure: no border line, nobody, or nothing that could be lost. */
export function readMeasure(
  { total }: CoverageResult,
  measure: MeasureShown,
  siteSet: SiteSet,
  k: number,
): MeasureFigure | null {
  const read = readUnit(total, siteSet, depthOf(measure, k));
  switch (measure) {
    case 'people':
    case 'twice':
    case 'thrice':
      return figure(read.reached, read.people);
    case 'lost':
      return siteSet === 'nominal' ? null : figure(lostOf(total, siteSet, k), read.people);
    case 'hamlets':
      return figure(read.hamletsReached, read.hamlets);
    case 'area':
      return figure(read.areaReachedM2, read.areaM2);
    case 'border': {
      const { border } = total.sets[siteSet];
      return border && figure(border.reachedM, total.borderM);
    }
    case 'gap': {
      const { border } = total.sets[siteSet];
      const lengthM = border?.longestGap?.lengthM ?? 0;
      return border && { part: { low: lengthM, high: lengthM }, whole: null };
    }
  }
}

/** People whom all that was built reaches, less those whom the set reaches. */
function lostOf(total: CoverageResult['total'], siteSet: SiteSet, k: number): Range {
  const built = readUnit(total, 'nominal', k).reached.low;
  const { low, high } = readUnit(total, siteSet, k).reached;
  return { low: built - high, high: built - low };
}
