import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { GroupKey } from '#domain/site-table/group-key.ts';
import { withGroupLevels } from '#domain/site-table/group-rows.ts';
import { createRowSorter, type RowSorter } from '#domain/site-table/sort-rows.ts';
import type { SortLevel } from '#domain/site-table/sort-level.ts';
import { runSteps } from '#domain/site-table/steps.ts';
import type { TableRow } from '#domain/site-table/table-row.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { runInSlices } from '#platform/run-in-slices.ts';
import { useStores } from '#state/stores.ts';
import { useTableDate } from './use-table-date.ts';

/** Up to here sorting is over before anybody sees it. */
const quickLimit = 3000;

type Ordered = {
  readonly sorter: RowSorter;
  readonly levels: readonly SortLevel[];
  readonly group: GroupKey | null;
  readonly rows: readonly TableRow[];
};

/** The rows in the order that was chosen. A long list is sorted in slices; until then it shows as it was. */
export function useOrderedRows(rows: readonly TableRow[]): {
  readonly ordered: readonly TableRow[];
  /** What these rows are gathered by, which lags behind what was chosen while they are being sorted. */
  readonly orderedBy: GroupKey | null;
  readonly isSorting: boolean;
} {
  const { formats } = useI18n();
  const { choices } = useStores();
  const { sort, group } = useStore(choices, (now) => now.table);
  const onDate = useTableDate();
  const levels = useMemo(() => withGroupLevels(group, sort), [group, sort]);
  const sorter = useMemo(
    () => createRowSorter(rows, onDate, formats.collator),
    [rows, onDate, formats.collator],
  );
  const quick = useMemo(
    () => (rows.length > quickLimit ? null : runSteps(sorter.order(levels))),
    [rows, sorter, levels],
  );
  const [slow, setSlow] = useState<Ordered | null>(null);
  const isQuick = quick !== null;
  useEffect(() => {
    if (isQuick) return;
    const stop = new AbortController();
    const order = async () => {
      const sorted = await runInSlices(sorter.order(levels), stop.signal);
      if (sorted !== null) setSlow({ sorter, levels, group, rows: sorted });
    };
    void order();
    return () => stop.abort();
  }, [isQuick, sorter, levels, group]);
  if (quick !== null) return { ordered: quick, orderedBy: group, isSorting: false };
  const isSorting = slow?.sorter !== sorter || slow.levels !== levels;
  return { ordered: slow?.rows ?? [], orderedBy: slow?.group ?? null, isSorting };
}
