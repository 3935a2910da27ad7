import { readUnit } from '#domain/coverage-reading.ts';
import type { CoverageParams } from '#domain/coverage-params.ts';
import type { Range, UnitCoverage } from '#domain/coverage-result.ts';
import type { ColumnType } from '#domain/site-table/table-column.ts';
import type { MessageKey } from '#i18n/vi.ts';

/** A figure of a unit as it is taken out. */
export type ExportColumn = {
  readonly field: string;
  readonly title: MessageKey;
  /** Which end of an interval it is; null where there is one value. */
  readonly end: 'low' | 'high' | null;
  readonly type: ColumnType;
  readonly value: (unit: UnitCoverage, params: CoverageParams) => number | null;
};

type RangeOf = (unit: UnitCoverage, params: CoverageParams) => Range | null;

function interval(
  field: string,
  title: MessageKey,
  type: ColumnType,
  range: RangeOf,
  scale = 1,
): readonly ExportColumn[] {
  return (['low', 'high'] as const).map((end) => ({
    field: `${field}_${end}`,
    title,
    end,
    type,
    value: (unit, params) => {
      const found = range(unit, params);
      return found === null ? null : tidy(found[end] * scale);
    },
  }));
}

function single(
  field: string,
  title: MessageKey,
  type: ColumnType,
  value: ExportColumn['value'],
): ExportColumn {
  return {
    field,
    title,
    end: null,
    type,
    value: (unit, params) => {
      const found = value(unit, params);
      return found === null ? null : tidy(found);
    },
  };
}

/** What is measured of a commune and of all together, for the set and the k on the screen. */
export const exportColumns: readonly ExportColumn[] = [
  single('people', 'runs.column.people', 'integer', (unit) => unit.people),
  ...interval(
    'people_reached',
    'runs.column.peopleReached',
    'integer',
    (unit, params) => read(unit, params).reached,
  ),
  ...interval(
    'people_unreached',
    'runs.column.unreached',
    'integer',
    (unit, params) => read(unit, params).unreached,
  ),
  ...interval(
    'people_lost',
    'runs.column.lost',
    'integer',
    (unit, params) => read(unit, params).lostToBreakdown,
  ),
  single('hamlets', 'runs.column.hamlets', 'integer', (unit) => unit.hamlets),
  ...interval(
    'hamlets_reached',
    'runs.column.hamletsReached',
    'integer',
    (unit, params) => read(unit, params).hamletsReached,
  ),
  single('area_km2', 'runs.column.area', 'number', (unit) => unit.areaM2 * 1e-6),
  ...interval(
    'area_reached_km2',
    'runs.column.areaReached',
    'number',
    (unit, params) => read(unit, params).areaReachedM2,
    1e-6,
  ),
  single('border_km', 'runs.column.border', 'number', (unit) => unit.borderM / 1000),
  ...interval(
    'border_reached_km',
    'runs.column.borderReached',
    'number',
    (unit, { siteSet }) => unit.sets[siteSet].border?.reachedM ?? null,
    1e-3,
  ),
  single('longest_gap_km', 'runs.column.gap', 'number', (unit, { siteSet }) => {
    const border = unit.sets[siteSet].border;
    return border === null ? null : border.longestGapM / 1000;
  }),
];

function read(unit: UnitCoverage, { siteSet, k }: CoverageParams) {
  return readUnit(unit, siteSet, k);
}

/** Thousandths: of a person, a kilometre or a square kilometre. */
function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}
