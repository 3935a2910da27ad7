import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LonLat } from '#domain/lon-lat.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { toWgs84 } from '#files/crs/to-wgs84.ts';
import type { DataRow } from '#files/data-table.ts';
import { createPropertyReader } from '#files/geography/property-reader.ts';
import { readDataFile } from '#files/read-data-file.ts';
import type { CoverageFile } from './coverage-options.ts';
import type { FileProblem } from './file-problem.ts';

export type ReadTable = { readonly rows: readonly DataRow[]; readonly sha256: string; readonly name: string };

/** Every row of a GeoJSON, TopoJSON, FlatGeobuf, CSV or JSON columns file, in WGS84. */
export async function readTable(file: CoverageFile, path: string): Promise<Result<ReadTable, FileProblem>> {
  const refuse = (reason: string, row: number | null = null) =>
    fail({ kind: 'unreadable' as const, file, row, facts: { path, reason } });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (thrown) {
    return refuse(thrown instanceof Error ? thrown.message : String(thrown));
  }
  const read = await readDataFile(bytes, basename(path));
  if (!read.ok)
    return refuse(`${read.error.rule} ${Object.values(read.error.facts).join(' ')}`.trim(), read.error.row);
  const rows: DataRow[] = [];
  for (const table of read.value.tables) {
    const wgs84 = toWgs84(table, null);
    if (!wgs84.ok)
      return refuse(`${wgs84.error.rule} ${Object.values(wgs84.error.facts).join(' ')}`, wgs84.error.row);
    rows.push(...wgs84.value.table.rows);
  }
  return ok({ rows, sha256: createHash('sha256').update(bytes).digest('hex'), name: basename(path) });
}

/** The place of a point row, or of its columns lon and lat. */
export function placeOf(row: DataRow): LonLat | null {
  if (row.geometry?.type === 'Point') {
    const [lon, lat] = row.geometry.coordinates;
    return lon === undefined || lat === undefined ? null : [lon, lat];
  }
  const reader = createPropertyReader(row.properties);
  const lon = reader.number('lon');
  const lat = reader.number('lat');
  return lon === null || lat === null ? null : [lon, lat];
}

/** The first of the columns that a row has. */
export function textOf(row: DataRow, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = row.properties[name];
    if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number')
      return String(value).normalize('NFC').trim();
  }
  return null;
}

/** undefined: there, and not a number. */
export function numberOf(row: DataRow, ...names: readonly string[]): number | null | undefined {
  const text = textOf(row, ...names);
  if (text === null) return null;
  const number = Number(text);
  return Number.isNaN(number) ? undefined : number;
}
