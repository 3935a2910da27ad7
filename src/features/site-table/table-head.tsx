import { useStore } from 'zustand';
import type { TableColumn } from '#domain/site-table/table-column.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import styles from './site-table.module.css';
import { SortHeader } from './sort-header.tsx';
import type { RowMarks } from './use-row-marks.ts';
import { useTableWords } from './use-table-words.ts';

type TableHeadProps = {
  readonly columns: readonly TableColumn[];
  readonly marks: RowMarks;
  readonly rowCount: number;
};

/** The headings, each a way to sort; before them what marks every row. */
export function TableHead({ columns, marks, rowCount }: TableHeadProps) {
  const { t } = useI18n();
  const { choices } = useStores();
  const words = useTableWords(useStore(choices, (now) => now.table.subject));
  const isAll = rowCount > 0 && marks.marked.length === rowCount;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className={styles['mark']}>
          <label>
            <input
              type="checkbox"
              aria-label={t('table.markAll')}
              checked={isAll}
              ref={(box) => {
                if (box) box.indeterminate = !isAll && marks.marked.length > 0;
              }}
              onChange={() => (isAll ? marks.clear() : marks.markAll())}
            />
          </label>
        </th>
        {columns.map((column) => (
          <SortHeader key={column.key} column={column} label={words.heading(column)} />
        ))}
      </tr>
    </thead>
  );
}
