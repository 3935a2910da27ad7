import Papa from 'papaparse';
import { toFinding } from '#domain/geography-check/finding.ts';
import { fail, ok } from '#domain/result.ts';
import type { DataRow, ReadDataFile } from './data-table.ts';

/** Comma, semicolon or tab separated text with a heading line. Values stay text. */
export function parseCsv(text: string, name: string): ReadDataFile {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.trim(),
  });
  const [broken] = errors.filter(({ type }) => type === 'Quotes' || type === 'FieldMismatch');
  if (broken !== undefined)
    return fail(
      toFinding('refused', 'file-unreadable', {
        row: (broken.row ?? 0) + 1,
        facts: { part: broken.message },
      }),
    );
  if ((meta.fields ?? []).length < 2)
    return fail(
      toFinding('refused', 'file-not-recognised', {
        facts: { columns: (meta.fields ?? []).join(', ').slice(0, 80) },
      }),
    );
  if (data.length === 0) return fail(toFinding('refused', 'file-empty'));
  const rows = data.map((properties, index): DataRow => ({ row: index + 1, properties, geometry: null }));
  return ok({ tables: [{ name, crs: null, extras: {}, rows }], findings: [] });
}
