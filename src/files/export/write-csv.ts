import { sayCell } from '#domain/site-table/table-words.ts';
import { rowsAStep, type ExportSteps, type ExportTable } from './export-table.ts';

/** How a spreadsheet program of some country reads numbers and where it parts cells. */
export type CsvDialect = { readonly separator: ',' | ';'; readonly decimal: ',' | '.' };

/** What Excel on a Vietnamese Windows expects, and what most other programs do. */
export const csvDialects = {
  vietnamese: { separator: ';', decimal: ',' },
  international: { separator: ',', decimal: '.' },
} as const satisfies Record<string, CsvDialect>;

const byteOrderMark = '\uFEFF';

/**
 * Rows as CSV that Excel opens by a double click: UTF-8 with its mark, CRLF, ISO dates, numbers without grouping. A text
 * that a spreadsheet would run as a formula is made a text by an apostrophe; numbers are left alone.
 */
export function* writeCsv({ rows, columns, onDate, words }: ExportTable, dialect: CsvDialect): ExportSteps {
  const line = (cells: readonly (string | number | null)[]) =>
    `${cells.map((cell) => writeCsvCell(cell, dialect)).join(dialect.separator)}\r\n`;
  const parts = [byteOrderMark + line(columns.map(words.heading))];
  for (const [index, row] of rows.entries()) {
    parts.push(line(columns.map((column) => sayCell(column, row, onDate, words))));
    if (index % rowsAStep === 0) yield index;
  }
  return parts;
}

export function writeCsvCell(cell: string | number | null, { separator, decimal }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = disarmFormula(cell);
  const isPlain = !/["\r\n]/.test(text) && !text.includes(separator) && text.trim() === text;
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** A text that begins like a formula, with an apostrophe before it. */
export function disarmFormula(text: string): string {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
