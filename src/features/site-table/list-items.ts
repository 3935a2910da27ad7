import type { RowGroup } from '#domain/site-table/group-rows.ts';
import type { TableRow } from '#domain/site-table/table-row.ts';

/** One line of the table's body. */
type TableItem =
  | { readonly kind: 'row'; readonly row: TableRow }
  | { readonly kind: 'group'; readonly group: RowGroup; readonly isOpen: boolean };

/** The lines of the body, made when they are asked for. */
export type TableItems = {
  readonly count: number;
  readonly at: (index: number) => TableItem | undefined;
  /** The line of a row; −1 when its group is closed. */
  readonly indexOf: (isMeant: (row: TableRow) => boolean) => number;
};

/** Rows as they are, or each group's heading with its rows below unless it is closed. */
export function listItems(
  rows: readonly TableRow[],
  groups: readonly RowGroup[] | null,
  closed: ReadonlySet<string>,
): TableItems {
  if (groups === null)
    return {
      count: rows.length,
      at: (index) => toItem(rows[index]),
      indexOf: (isMeant) => rows.findIndex(isMeant),
    };
  const starts: number[] = [];
  let count = 0;
  for (const { id, rows: own } of groups) {
    starts.push(count);
    count += 1 + (closed.has(id) ? 0 : own.length);
  }
  return {
    count,
    at: (index) => {
      const place = findLastAtMost(starts, index);
      const group = groups[place];
      const offset = index - (starts[place] ?? 0);
      if (group === undefined) return undefined;
      return offset === 0
        ? { kind: 'group', group, isOpen: !closed.has(group.id) }
        : toItem(group.rows[offset - 1]);
    },
    indexOf: (isMeant) => {
      for (const [place, { id, rows: own }] of groups.entries()) {
        const at = closed.has(id) ? -1 : own.findIndex(isMeant);
        if (at >= 0) return (starts[place] ?? 0) + 1 + at;
      }
      return -1;
    },
  };
}

function toItem(row: TableRow | undefined): TableItem | undefined {
  return row && { kind: 'row', row };
}

function findLastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
