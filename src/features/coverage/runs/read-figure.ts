import type { Range, UnitCoverage } from '#domain/coverage-result.ts';
import type { SiteSet } from '#domain/site-set.ts';

export const figureKeys = ['people', 'hamlets', 'area', 'border', 'lost'] as const;
export type FigureKey = (typeof figureKeys)[number];

export type Counted = { readonly unit: UnitCoverage; readonly siteSet: SiteSet; readonly k: number };

/** People and hamlets as they are, square kilometres, kilometres. null where it was not measured. */
export function readFigure({ unit, siteSet, k }: Counted, key: FigureKey): Range | null {
  const measures = unit.sets[siteSet];
  switch (key) {
    case 'people':
      return measures.peopleReachedAtLeast[k - 1] ?? null;
    case 'hamlets':
      return measures.hamletsReachedAtLeast[k - 1] ?? null;
    case 'area':
      return scaled(measures.areaReachedM2AtLeast[k - 1] ?? null, 1e-6);
    case 'border':
      return scaled(measures.border?.reachedM ?? null, 1e-3);
    case 'lost':
      return unit.peopleLostToBreakdown;
  }
}

function scaled(range: Range | null, by: number): Range | null {
  return range && { low: range.low * by, high: range.high * by };
}
