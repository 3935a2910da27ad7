import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { TableRow } from '#domain/site-table/table-row.ts';
import { useStores } from '#state/stores.ts';

export type RowMarks = {
  /** Those of the marked that still show, in the order of the table. */
  readonly marked: readonly TableRow[];
  readonly isMarked: (row: TableRow) => boolean;
  /** Marks or unmarks a row; with `isRange` marks every row from the one before, as they stand in the table. */
  readonly mark: (row: TableRow, isRange: boolean) => void;
  readonly markAll: () => void;
  readonly clear: () => void;
};

/** The rows picked out for an export or a print; the map shows them too. */
export function useRowMarks(ordered: readonly TableRow[]): RowMarks {
  const { stage } = useStores();
  const ids = useStore(stage, (now) => now.markedIds);
  const anchor = useRef<TableRow['id'] | null>(null);
  const marked = useMemo(
    () => (ids.size === 0 ? [] : ordered.filter((row) => ids.has(row.id))),
    [ordered, ids],
  );
  return {
    marked,
    isMarked: (row) => ids.has(row.id),
    mark: (row, isRange) => {
      const next = new Set(ids);
      const from = isRange ? ordered.findIndex(({ id }) => id === anchor.current) : -1;
      if (from >= 0) {
        const to = ordered.indexOf(row);
        for (const each of ordered.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each.id);
      } else if (!next.delete(row.id)) next.add(row.id);
      anchor.current = row.id;
      stage.setState({ markedIds: next });
    },
    markAll: () => stage.setState({ markedIds: new Set(ordered.map(({ id }) => id)) }),
    clear: () => {
      anchor.current = null;
      stage.setState({ markedIds: new Set() });
    },
  };
}
