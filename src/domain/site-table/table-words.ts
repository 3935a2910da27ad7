import type { CellValue, TableColumn, WordKind } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/** The words that a table in some language needs. */
export type TableWords = {
  readonly heading: (column: TableColumn) => string;
  readonly word: (kind: WordKind, code: string) => string;
};

/** What a cell says in words: enumerations translated, lists joined, numbers and ISO dates as they are. */
export function sayCell(
  column: TableColumn,
  row: TableRow,
  onDate: string,
  words: TableWords,
): string | number | null {
  return sayValue(column, column.value(row, onDate), words);
}

export function sayValue(
  { words: enumeration }: TableColumn,
  value: CellValue,
  words: TableWords,
): string | number | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return enumeration ? words.word(enumeration.kind, value) : value;
  if (value.length === 0) return null;
  return value.map((code) => (enumeration ? words.word(enumeration.kind, code) : code)).join('; ');
}
