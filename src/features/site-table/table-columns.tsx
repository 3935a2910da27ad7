import type { TableColumn } from '#domain/site-table/table-column.ts';
import { columnWidthPx } from './column-width.ts';

const markPx = 44;

type Widths = { readonly columns: readonly TableColumn[]; readonly isNarrow: boolean };

/** The widths; the last column takes what is left over. */
export function TableColumns({ columns, isNarrow }: Widths) {
  return (
    <colgroup>
      <col style={{ width: markPx }} />
      {columns.map((column, place) => (
        <col
          key={column.key}
          style={{ width: place === columns.length - 1 ? undefined : columnWidthPx(column, isNarrow) }}
        />
      ))}
    </colgroup>
  );
}

/** As narrow as the columns can be drawn; below it the table scrolls sideways. */
export function tableWidthPx({ columns, isNarrow }: Widths): number {
  return columns.reduce((sum, column) => sum + columnWidthPx(column, isNarrow), markPx);
}
