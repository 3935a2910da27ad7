import { toFinding } from '#domain/geography-check/finding.ts';
import { fail, ok } from '#domain/result.ts';
import type { DataRow, ReadDataFile } from './data-table.ts';
import { isObject } from './is-object.ts';

/** `{columns: […], rows: [[…], …]}`, or a plain list of objects. */
export function parseColumns(value: unknown, name: string): ReadDataFile {
  const rows = Array.isArray(value)
    ? value.map((row: unknown) => (isObject(row) ? row : null))
    : fromColumns(value);
  if (rows === null || rows.includes(null))
    return fail(toFinding('refused', 'not-geographic', { facts: { type: 'JSON' } }));
  if (rows.length === 0) return fail(toFinding('refused', 'file-empty'));
  const extras = isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'rows' && key !== 'columns'))
    : {};
  const numbered = rows.map((properties, index): DataRow => ({
    row: index + 1,
    properties: properties ?? {},
    geometry: null,
  }));
  return ok({ tables: [{ name, crs: null, extras, rows: numbered }], findings: [] });
}

function fromColumns(value: unknown): readonly (Readonly<Record<string, unknown>> | null)[] | null {
  if (!isObject(value) || !Array.isArray(value['columns']) || !Array.isArray(value['rows'])) return null;
  const columns = value['columns'].map(String);
  return value['rows'].map((row: unknown) =>
    Array.isArray(row) && row.length === columns.length
      ? Object.fromEntries(columns.map((column, index) => [column, row[index]]))
      : null,
  );
}
