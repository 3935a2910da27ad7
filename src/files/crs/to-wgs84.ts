import proj4 from 'proj4';
import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { DataRow, DataTable } from '../data-table.ts';
import { toKnownCrs } from './known-crs.ts';
import { forEachPosition, mapPositions } from './map-positions.ts';

export type Wgs84Table = { readonly table: DataTable; readonly findings: readonly Finding[] };

/** Longitude and latitude for every row: known systems are reprojected, swapped axes put right, anything else refused. */
export function toWgs84(source: DataTable, override: string | null): Result<Wgs84Table, Finding> {
  const declared = override ?? source.crs;
  const known = declared === null ? null : toKnownCrs(declared);
  if (declared !== null && known === null)
    return fail(toFinding('refused', 'crs-unknown', { facts: { crs: declared } }));
  const proj = known?.proj ?? null;
  const reprojected = proj === null ? source.rows : source.rows.map((row) => reproject(row, proj));
  const findings =
    proj === null
      ? []
      : [
          toFinding('mended', 'crs-reprojected', {
            facts: { crs: known?.code ?? '', rows: source.rows.length },
          }),
        ];
  return settleAxes({ ...source, rows: reprojected }, findings);
}

function reproject(row: DataRow, proj: string): DataRow {
  if (row.geometry === null) return row;
  const converter = proj4(proj, 'EPSG:4326');
  return {
    ...row,
    geometry: mapPositions(row.geometry, ([x = Number.NaN, y = Number.NaN]) =>
      round(converter.forward<[number, number]>([x, y])),
    ),
  };
}

function settleAxes(table: DataTable, findings: readonly Finding[]): Result<Wgs84Table, Finding> {
  const box = boxOf(table.rows);
  if (box === null) return ok({ table, findings });
  const isDegrees = box.minX >= -180 && box.maxX <= 180 && box.minY >= -90 && box.maxY <= 90;
  if (isDegrees) return ok({ table, findings });
  const isSwapped = box.minX >= 5 && box.maxX <= 26 && box.minY >= 99 && box.maxY <= 120;
  if (!isSwapped) {
    return fail(
      toFinding('refused', 'coordinates-not-degrees', { row: box.row, facts: { x: box.x, y: box.y } }),
    );
  }
  const rows = table.rows.map((row) =>
    row.geometry === null
      ? row
      : { ...row, geometry: mapPositions(row.geometry, ([x = 0, y = 0]) => [y, x]) },
  );
  return ok({
    table: { ...table, rows },
    findings: [...findings, toFinding('mended', 'coordinates-swapped', { facts: { rows: rows.length } })],
  });
}

function boxOf(rows: readonly DataRow[]) {
  const box = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity, row: 0, x: 0, y: 0 };
  for (const { row, geometry } of rows) {
    if (geometry === null) continue;
    forEachPosition(geometry, ([x = Number.NaN, y = Number.NaN]) => {
      if (!Number.isFinite(x) || !Number.isFinite(y)) return;
      if (box.row === 0 || Math.abs(x) > Math.abs(box.x)) Object.assign(box, { row, x, y });
      box.minX = Math.min(box.minX, x);
      box.maxX = Math.max(box.maxX, x);
      box.minY = Math.min(box.minY, y);
      box.maxY = Math.max(box.maxY, y);
    });
  }
  return box.row === 0 ? null : box;
}

function round([x, y]: readonly [number, number]): [number, number] {
  return [Math.round(x * 1e7) / 1e7, Math.round(y * 1e7) / 1e7];
}
