import { orderInSteps } from './order-in-steps.ts';
import { computeSortKeys } from './sort-keys.ts';
import type { SortLevel } from './sort-level.ts';
import type { Steps } from './steps.ts';
import type { ColumnKey, TableColumn } from './table-column.ts';
import { tableColumns } from './table-columns.ts';
import type { TableRow } from './table-row.ts';

const byCode = findColumn('code');

/** Sorts one list of rows, now by this and now by that; what a column costs is paid once. */
export type RowSorter = {
  /**
   * The rows ordered by the first level, among equal ones by the next, and so on, in the end by code. What is not
   * known comes last whichever the direction.
   */
  readonly order: (levels: readonly SortLevel[]) => Steps<readonly TableRow[]>;
};

export function createRowSorter(
  rows: readonly TableRow[],
  onDate: string,
  collator: Intl.Collator,
): RowSorter {
  const known = new Map<ColumnKey, Float64Array>();
  function* keysOf(column: TableColumn): Steps<Float64Array> {
    const keys = known.get(column.key) ?? (yield* computeSortKeys(rows, column, onDate, collator));
    known.set(column.key, keys);
    return keys;
  }
  return {
    *order(levels) {
      const keys: { readonly values: Float64Array; readonly sign: number }[] = [];
      for (const { key, descending } of levels)
        keys.push({ values: yield* keysOf(findColumn(key)), sign: descending ? -1 : 1 });
      if (!levels.some(({ key }) => key === 'code')) keys.push({ values: yield* keysOf(byCode), sign: 1 });
      const order = yield* orderInSteps(rows.length, (a, b) => {
        for (const { values, sign } of keys) {
          const difference = compareKeys(values[a] ?? Number.NaN, values[b] ?? Number.NaN, sign);
          if (difference !== 0) return difference;
        }
        return 0;
      });
      const sorted: TableRow[] = [];
      for (const index of order) {
        const row = rows[index];
        if (row) sorted.push(row);
      }
      return sorted;
    },
  };
}

function compareKeys(a: number, b: number, sign: number): number {
  if (a === b) return 0;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return (a - b) * sign;
}

function findColumn(key: ColumnKey): TableColumn {
  const column = tableColumns.find((each) => each.key === key);
  if (column === undefined) throw new Error(`no column ${key}`);
  return column;
}
