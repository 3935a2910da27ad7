import { useI18n } from '#i18n/i18n-context.ts';
import styles from './figures.module.css';

type ListOrder<Key extends string> = { readonly by: Key; readonly descending: boolean };

type SortHeadProps<Key extends string> = {
  readonly by: Key;
  readonly label: string;
  readonly order: ListOrder<Key>;
  readonly startsDescending: boolean;
  readonly onOrder: (order: ListOrder<Key>) => void;
};

/** The head of a column by which a list can be sorted; a second press turns the order round. */
export function SortHead<Key extends string>({
  by,
  label,
  order,
  startsDescending,
  onOrder,
}: SortHeadProps<Key>) {
  const { t } = useI18n();
  const isBy = order.by === by;
  return (
    <th scope="col" aria-sort={isBy ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={styles['sort']}
        title={t('measure.list.sortBy', { column: label })}
        onClick={() => onOrder({ by, descending: isBy ? !order.descending : startsDescending })}
      >
        {label}
        {isBy && <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}
