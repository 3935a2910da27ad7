import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { groupIdOf } from '#domain/site-table/group-rows.ts';
import type { TableRow } from '#domain/site-table/table-row.ts';
import type { Selection } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';
import type { TableItems } from './list-items.ts';

/** Whether a row is what is selected: the site, or of clusters the very one, else those of the station. */
export function isSelectedRow({ site, cluster }: TableRow, selection: Selection | null): boolean {
  if (selection?.kind !== 'site' || selection.code !== site.code) return false;
  return cluster === null || selection.clusterCode === null || selection.clusterCode === cluster.code;
}

/** Brings the row of what was selected elsewhere, on the map or by search, into sight, opening its group. */
export function useShownLine(
  items: TableItems,
  ordered: readonly TableRow[],
  scrollToIndex: (index: number) => void,
  openGroup: (id: string) => void,
): void {
  const { choices } = useStores();
  const selection = useStore(choices, (now) => now.selection);
  const group = useStore(choices, (now) => now.table.group);
  const shown = useRef<Selection | null>(null);
  useEffect(() => {
    if (selection === shown.current || ordered.length === 0) return;
    const index = items.indexOf((row) => isSelectedRow(row, selection));
    if (index >= 0) {
      shown.current = selection;
      scrollToIndex(index);
      return;
    }
    const hidden = ordered.find((row) => isSelectedRow(row, selection));
    if (hidden && group !== null) openGroup(groupIdOf(hidden, group));
    else shown.current = selection;
  }, [selection, items, ordered, group, scrollToIndex, openGroup]);
}
