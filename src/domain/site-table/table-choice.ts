import { isGroupOffered, type GroupKey } from './group-key.ts';
import { defaultSort, type SortLevel } from './sort-level.ts';
import type { ColumnKey } from './table-column.ts';
import type { TableSubject } from './table-row.ts';

/** How a person chose to see the table; a link carries all of it. */
export type TableChoice = {
  readonly subject: TableSubject;
  /** In their order; null are those that suit the filter. */
  readonly columns: readonly ColumnKey[] | null;
  /** The first level counts most; never empty. */
  readonly sort: readonly SortLevel[];
  readonly group: GroupKey | null;
};

export const defaultTableChoice: TableChoice = {
  subject: 'sites',
  columns: null,
  sort: defaultSort,
  group: null,
};

/** As many levels as a person can still follow. */
export const sortLevelLimit = 3;

/**
 * The sorting after a column's heading was pressed: sorted by it alone, and the other way round when it already was.
 * `isAdded` keeps the levels before it, turns a level that is there, and adds one that is not.
 */
export function pressSort(
  sort: readonly SortLevel[],
  key: ColumnKey,
  isAdded: boolean,
): readonly SortLevel[] {
  const known = sort.find((level) => level.key === key);
  const turned = { key, descending: known ? !known.descending : false };
  if (!isAdded) return [sort.length === 1 || sort[0]?.key === key ? turned : { key, descending: false }];
  if (known) return sort.map((level) => (level.key === key ? turned : level));
  return [...sort, turned].slice(-sortLevelLimit);
}

/** The same choice for other rows: columns as they are given, and no sorting or grouping that these rows do not have. */
export function chooseSubject(
  choice: TableChoice,
  subject: TableSubject,
  columns: readonly ColumnKey[] | null,
): TableChoice {
  const group = choice.group !== null && isGroupOffered(choice.group, subject) ? choice.group : null;
  return { subject, columns, sort: defaultSort, group };
}
