import { lonLatOf, type TableRow } from '#domain/site-table/table-row.ts';
import { rowsAStep, type ExportSource, type ExportSteps, type ExportTable } from './export-table.ts';

/** Seven digits are a centimetre. */
const digits = 7;

/**
 * Rows that have a position, as a GeoJSON FeatureCollection (RFC 7946: WGS84, longitude first). Properties carry the
 * fields and the codes of the data model, not words of a language; `source` says where the file is from.
 */
export function* writeGeojson({ rows, columns, onDate }: ExportTable, source: ExportSource): ExportSteps {
  const about = Object.fromEntries(source.lines.map(({ term, text }) => [term, text]));
  const head = { type: 'FeatureCollection', name: source.title, date: onDate, source: about };
  const parts = [`${JSON.stringify(head).slice(0, -1)},"features":[`];
  let isFirst = true;
  for (const [index, row] of rows.entries()) {
    if (index % rowsAStep === 0) yield index;
    const lonLat = lonLatOf(row);
    if (lonLat === null) continue;
    const properties = Object.fromEntries(columns.map((each) => [each.field, each.value(row, onDate)]));
    const feature = {
      type: 'Feature',
      id: row.code,
      geometry: { type: 'Point', coordinates: lonLat.map((part) => Number(part.toFixed(digits))) },
      properties: { code: row.code, ...properties },
    };
    parts.push(`${isFirst ? '\n' : ',\n'}${JSON.stringify(feature)}`);
    isFirst = false;
  }
  parts.push('\n]}\n');
  return parts;
}

/** How many rows no map can show. */
export function countWithoutPosition(rows: readonly TableRow[]): number {
  return rows.reduce((count, row) => count + Number(lonLatOf(row) === null), 0);
}
