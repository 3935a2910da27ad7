import type { MultiPolygon, Polygon } from 'geojson';
import type { ColumnType } from '#domain/site-table/table-column.ts';
import type { ExportSource } from './export-table.ts';
import { type CsvDialect, writeCsvCell } from './write-csv.ts';

/** Figures of places as they are taken out: what a column is called in a language, and in the data model. */
export type FigureSheet = {
  readonly columns: readonly {
    readonly field: string;
    readonly heading: string;
    readonly type: ColumnType;
  }[];
  readonly rows: readonly FigureRow[];
  /** All together; last in a table, beside the features in GeoJSON. */
  readonly total: readonly (string | number | null)[];
  readonly source: ExportSource;
  /** ISO date. */
  readonly onDate: string;
};

type FigureRow = {
  readonly id: string;
  readonly cells: readonly (string | number | null)[];
  readonly geometry: Polygon | MultiPolygon | null;
};

/** As CSV that Excel opens by a double click, texts that look like formulas made texts: see `writeCsv`. */
export function writeFigureCsv({ columns, rows, total }: FigureSheet, dialect: CsvDialect): string {
  const line = (cells: readonly (string | number | null)[]) =>
    `${cells.map((cell) => writeCsvCell(cell, dialect)).join(dialect.separator)}\r\n`;
  return `\uFEFF${[
    line(columns.map(({ heading }) => heading)),
    ...rows.map(({ cells }) => line(cells)),
    line(total),
  ].join('')}`;
}

/** As a GeoJSON FeatureCollection (RFC 7946) of outlines; properties carry the fields of the data model. */
export function writeFigureGeojson({ columns, rows, total, source, onDate }: FigureSheet): string {
  const properties = (cells: readonly (string | number | null)[]) =>
    Object.fromEntries(columns.map(({ field }, at) => [field, cells[at] ?? null]));
  return JSON.stringify({
    type: 'FeatureCollection',
    name: source.title,
    date: onDate,
    source: Object.fromEntries(source.lines.map(({ term, text }) => [term, text])),
    total: properties(total),
    features: rows.map(({ id, cells, geometry }) => ({
      type: 'Feature',
      id,
      geometry,
      properties: properties(cells),
    })),
  });
}
