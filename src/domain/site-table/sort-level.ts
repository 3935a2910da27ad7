import type { ColumnKey } from './table-column.ts';

export type SortLevel = { readonly key: ColumnKey; readonly descending: boolean };

/** The order of who has chosen none. */
export const defaultSort: readonly SortLevel[] = [{ key: 'code', descending: false }];
