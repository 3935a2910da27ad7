import { useStore } from 'zustand';
import type { BadRow } from '#domain/bad-row.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import styles from './notices.module.css';

/** Rows that could not be read: how many, which, and why. */
export function BadRowsNotice() {
  const { t } = useI18n();
  const byPart = useStore(useStores().network, (now) => now.badRows);
  const badRows = [...byPart.values()].flat();
  if (badRows.length === 0) return null;
  const reasonOf = (bad: BadRow) => t(`notice.badRow.${bad.reason}`, { got: bad.got });
  return (
    <details className={styles['notice']}>
      <summary>
        {t('notice.badRows', { count: badRows.length })}. {t('notice.badRows.show')}
      </summary>
      <ul>
        {badRows.map((bad) => (
          <li key={`${bad.source} ${bad.row} ${bad.field}`}>
            {t('notice.badRows.row', {
              source: bad.source,
              row: bad.row,
              field: bad.field,
              reason: reasonOf(bad),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
