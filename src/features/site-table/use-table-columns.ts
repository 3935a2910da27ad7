import { useMemo } from 'react';
import { useStore } from 'zustand';
import { defaultColumns } from '#domain/site-table/default-columns.ts';
import type { TableColumn } from '#domain/site-table/table-column.ts';
import { offeredColumns, pickColumns } from '#domain/site-table/table-columns.ts';
import { useStores } from '#state/stores.ts';

/** The columns shown, the name always first, and all that may be chosen; `withAbsent` says of rows whether they stand. */
export function useTableColumns(withAbsent = false): {
  readonly shown: readonly TableColumn[];
  readonly offered: readonly TableColumn[];
} {
  const { choices, network } = useStores();
  const { subject, columns } = useStore(choices, (now) => now.table);
  const { kinds, permitExpiries } = useStore(choices, (now) => now.filter);
  const isMember = useStore(network, (now) => now.audience === 'member');
  return useMemo(() => {
    const keys = columns ?? defaultColumns(subject, { kinds, permitExpiries });
    const others = keys.filter((key) => key !== 'name' && !(withAbsent && key === 'absence'));
    return {
      shown: pickColumns(
        ['name', ...(withAbsent ? (['absence'] as const) : []), ...others],
        subject,
        isMember,
      ),
      offered: offeredColumns(subject, isMember),
    };
  }, [columns, subject, kinds, permitExpiries, isMember, withAbsent]);
}
