import { geojson } from 'flatgeobuf';
import { toFinding } from '#domain/geography-check/finding.ts';
import { fail, ok } from '#domain/result.ts';
import type { DataRow, ReadDataFile } from './data-table.ts';

export function isFlatGeobuf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x66 && bytes[1] === 0x67 && bytes[2] === 0x62;
}

export async function parseFlatGeobuf(bytes: Uint8Array, name: string): Promise<ReadDataFile> {
  const rows: DataRow[] = [];
  const header: { count: number; crs: string | null } = { count: 0, crs: null };
  try {
    const features = geojson.deserialize(bytes, {
      headerMetaFn: (meta) => {
        header.count = meta.featuresCount;
        header.crs = meta.crs?.code ? `${meta.crs.org ?? 'EPSG'}:${meta.crs.code}` : null;
      },
    });
    for await (const { properties, geometry } of features)
      rows.push({ row: rows.length + 1, properties: properties ?? {}, geometry });
  } catch {
    return fail(
      toFinding('refused', 'file-unreadable', { row: rows.length + 1, facts: { part: 'FlatGeobuf' } }),
    );
  }
  if (rows.length < header.count)
    return fail(
      toFinding('refused', 'file-unreadable', { row: rows.length + 1, facts: { part: 'FlatGeobuf' } }),
    );
  return rows.length === 0
    ? fail(toFinding('refused', 'file-empty'))
    : ok({ tables: [{ name, crs: header.crs, extras: {}, rows }], findings: [] });
}
