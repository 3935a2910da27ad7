import type { ColumnKey, ColumnType, TableColumn } from '#domain/site-table/table-column.ts';

const ofType: Readonly<Record<ColumnType, number>> = {
  text: 168,
  code: 152,
  word: 168,
  words: 208,
  integer: 96,
  number: 96,
  money: 132,
  degrees: 104,
  year: 104,
  date: 116,
};
const ofKey: Partial<Record<ColumnKey, number>> = {
  name: 248,
  nameEn: 288,
  station: 264,
  status: 176,
  kind: 204,
  unit: 152,
  unitCode: 88,
  organisation: 216,
  permitState: 248,
  permitExpires: 132,
  provenance: 136,
  funding: 256,
  method: 248,
};

const narrowNamePx = 164;

/** How wide a column is drawn; on a phone the name, which stays in sight, leaves room for what is beside it. */
export function columnWidthPx({ key, type }: TableColumn, isNarrow: boolean): number {
  if (isNarrow && key === 'name') return narrowNamePx;
  return ofKey[key] ?? ofType[type];
}

/** Figures stand one under another, so they end at the same edge. */
export function isFigure({ type }: TableColumn): boolean {
  return type === 'integer' || type === 'number' || type === 'money' || type === 'degrees' || type === 'year';
}
