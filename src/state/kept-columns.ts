import type { ColumnKey } from '#domain/site-table/table-column.ts';
import type { TableSubject } from '#domain/site-table/table-row.ts';
import { keepChoice, readChoice } from '#platform/kept-choice.ts';
import { parseColumnKeys } from './table-address.ts';

/** Keeps the columns chosen for sites or for clusters in this browser; null forgets them. */
export function keepColumns(subject: TableSubject, columns: readonly ColumnKey[] | null): void {
  keepChoice(`columns:${subject}`, columns?.join(',') ?? '');
}

/** The columns that were kept; null when none were. */
export function readKeptColumns(subject: TableSubject): readonly ColumnKey[] | null {
  return parseColumnKeys(readChoice(`columns:${subject}`) ?? '');
}
