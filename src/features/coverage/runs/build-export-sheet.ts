import type { AdminUnit } from '#domain/admin-unit.ts';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { UnitShape } from '#domain/unit-shape.ts';
import { listAncestors } from '#domain/unit-tree.ts';
import type { FigureSheet } from '#files/export/figure-sheet.ts';
import type { ExportSource } from '#files/export/export-table.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import type { CommuneOrder } from '#state/commune-order.ts';
import { listCommunes } from '../figures/list-communes.ts';
import { type ExportColumn, exportColumns } from './export-columns.ts';

export type ExportGround = {
  readonly units: ReadonlyMap<AdminUnitUid, AdminUnit>;
  readonly geometry: ReadonlyMap<AdminUnitUid, UnitShape['geometry']>;
};

/** The communes that the screen lists, in its order, and all of the analysis together. */
export function buildExportSheet(
  { result, params, onDate }: CoverageRun,
  { units, geometry }: ExportGround,
  order: CommuneOrder,
  source: ExportSource,
  { t, formats }: I18n,
): FigureSheet {
  const measures = new Map(result.communes.map((commune) => [commune.uid, commune]));
  const listed = listCommunes(result, params, order, units, formats.collator);
  const columns = exportColumns.filter(({ value }) => value(result.total, params) !== null);
  const provinceOf = (uid: AdminUnitUid) =>
    listAncestors(units, uid).find(({ level }) => level === 'province')?.nameVi ?? null;
  return {
    columns: [
      { field: 'gap_rank', heading: t('runs.column.rank'), type: 'integer' },
      { field: 'code', heading: t('runs.column.code'), type: 'code' },
      { field: 'name_vi', heading: t('runs.commune'), type: 'text' },
      { field: 'province', heading: t('runs.column.province'), type: 'text' },
      { field: 'is_border', heading: t('runs.column.isBorder'), type: 'text' },
      ...columns.map((column) => ({
        field: column.field,
        heading: sayHeading(column, t),
        type: column.type,
      })),
    ],
    rows: listed.flatMap(({ uid, rank }) => {
      const commune = measures.get(uid);
      const unit = units.get(uid);
      if (commune === undefined) return [];
      return {
        id: uid,
        geometry: geometry.get(uid) ?? null,
        cells: [
          rank,
          unit?.code ?? uid.split('@')[0] ?? uid,
          unit?.nameVi ?? null,
          provinceOf(uid),
          unit?.isBorder === true ? t('runs.column.yes') : null,
          ...columns.map(({ value }) => value(commune, params)),
        ],
      };
    }),
    total: [
      null,
      null,
      t('runs.column.total'),
      null,
      null,
      ...columns.map(({ value }) => value(result.total, params)),
    ],
    source,
    onDate,
  };
}

function sayHeading({ title, end }: ExportColumn, t: I18n['t']): string {
  return end === null ? t(title) : `${t(title)}, ${t(`runs.column.${end}`)}`;
}
