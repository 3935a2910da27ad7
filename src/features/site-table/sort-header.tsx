import { ArrowDown, ArrowUp } from 'lucide-react';
import { useStore } from 'zustand';
import type { SiteSortKey } from '#domain/sort-sites.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import styles from './site-table.module.css';

/** A column's heading: press to sort by it, again to turn the order round. */
export function SortHeader({ sortKey }: { readonly sortKey: SiteSortKey }) {
  const { t } = useI18n();
  const { choices } = useStores();
  const sort = useStore(choices, (now) => now.sort);
  const label = t(`table.${sortKey}`);
  const isSorted = sort.key === sortKey;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={styles['sort']}
        title={t('table.sortBy', { column: label })}
        onClick={() => choices.setState({ sort: { key: sortKey, descending: isSorted && !sort.descending } })}
      >
        {label}
        {isSorted && <Arrow size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
