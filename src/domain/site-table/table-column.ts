import type { SiteKind } from '../site.ts';
import type { TableRow, TableSubject } from './table-row.ts';

export const columnKeys = [
  'name',
  'nameEn',
  'status',
  'since',
  'absence',
  'age',
  'code',
  'kind',
  'station',
  'stationCode',
  'unit',
  'unitCode',
  'province',
  'organisation',
  'commissioned',
  'retired',
  'gateClass',
  'neighbour',
  'counterpart',
  'opened',
  'faces',
  'width',
  'height',
  'languages',
  'permitNo',
  'permitExpires',
  'permitState',
  'borderKm',
  'technology',
  'frequency',
  'power',
  'linkRadius',
  'radius',
  'clusters',
  'speakers',
  'screens',
  'connected',
  'plan',
  'disbursed',
  'lastYear',
  'funding',
  'lon',
  'lat',
  'accuracy',
  'method',
  'visibility',
  'provenance',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Enumerations whose values have words in every language. */
export type WordKind =
  | 'kind'
  | 'status'
  | 'absence'
  | 'gateClass'
  | 'neighbour'
  | 'permit'
  | 'technology'
  | 'funding'
  | 'position'
  | 'visibility'
  | 'provenance'
  | 'connected';

/** A word or the words of a list are codes of the enumeration; dates are ISO; null is not known or not applicable. */
export type CellValue = string | number | readonly string[] | null;

/**
 * How a column's values are read: `code` orders its digits as numbers, `text` as the language does, `word` and
 * `words` in the order of their enumeration. `money` is million VND, `degrees` WGS84, `year` a calendar year.
 */
export type ColumnType =
  | 'text'
  | 'code'
  | 'word'
  | 'words'
  | 'integer'
  | 'number'
  | 'money'
  | 'degrees'
  | 'year'
  | 'date';

/** A column as data: the table, the sorting and every export read it. */
export type TableColumn = {
  readonly key: ColumnKey;
  /** Its name in files that programs read. */
  readonly field: string;
  readonly type: ColumnType;
  /** The enumeration of a `word` or `words` column, in its order. */
  readonly words?: { readonly kind: WordKind; readonly order: readonly string[] };
  readonly subjects: readonly TableSubject[];
  /** The kinds that have such a value; absent for what every kind has. */
  readonly siteKinds?: readonly SiteKind[];
  readonly isMemberOnly?: true;
  readonly value: (row: TableRow, onDate: string) => CellValue;
};
