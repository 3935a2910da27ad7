import { ArrowDown, ArrowUp } from 'lucide-react';
import { useStore } from 'zustand';
import { pressSort } from '#domain/site-table/table-choice.ts';
import type { TableColumn } from '#domain/site-table/table-column.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeTable } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { isFigure } from './column-width.ts';
import styles from './site-table.module.css';

type SortHeaderProps = { readonly column: TableColumn; readonly label: string };

/** A column's heading: press to sort by it, again to turn the order round, with Shift to add it to the order there is. */
export function SortHeader({ column, label }: SortHeaderProps) {
  const { t } = useI18n();
  const { choices } = useStores();
  const sort = useStore(choices, (now) => now.table.sort);
  const place = sort.findIndex((level) => level.key === column.key);
  const level = sort[place];
  const Arrow = level?.descending === true ? ArrowDown : ArrowUp;
  const order = level?.descending === true ? 'descending' : 'ascending';
  const press = (isAdded: boolean) => changeTable(choices, { sort: pressSort(sort, column.key, isAdded) });
  return (
    <th
      scope="col"
      className={column.key === 'name' ? styles['stickyName'] : undefined}
      data-column={column.key}
      data-figure={isFigure(column)}
      aria-sort={place === 0 ? order : undefined}
    >
      <button
        type="button"
        className={styles['sort']}
        title={t('table.sortBy', { column: label })}
        onClick={(event) => press(event.shiftKey || event.ctrlKey || event.metaKey)}
        onKeyDown={(event) => {
          if (!event.shiftKey || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          press(true);
        }}
      >
        <span>{label}</span>
        {level && <Arrow size={14} aria-hidden="true" />}
        {level && sort.length > 1 && (
          <span className={styles['level']}>
            <span className="visually-hidden">{t('table.sortLevel')} </span>
            {place + 1}
          </span>
        )}
      </button>
    </th>
  );
}
