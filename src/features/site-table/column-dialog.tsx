import { ArrowDown, ArrowUp } from 'lucide-react';
import { useStore } from 'zustand';
import type { ColumnKey } from '#domain/site-table/table-column.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeTable } from '#state/choices-store.ts';
import { keepColumns } from '#state/kept-columns.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './column-dialog.module.css';
import { useTableColumns } from './use-table-columns.ts';
import { useTableWords } from './use-table-words.ts';

/** Which columns show and in which order; the table behind follows at once and this browser keeps it. */
export function ColumnDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const { choices } = useStores();
  const { subject, columns } = useStore(choices, (now) => now.table);
  const { shown, offered } = useTableColumns();
  const words = useTableWords(subject);
  const keys = shown.map(({ key }) => key);
  const others = offered.filter(({ key }) => !keys.includes(key));
  const choose = (next: readonly ColumnKey[] | null) => {
    keepColumns(subject, next);
    changeTable(choices, { columns: next });
  };
  const move = (key: ColumnKey, by: number) => {
    const at = keys.indexOf(key);
    const next = keys.filter((each) => each !== key);
    next.splice(at + by, 0, key);
    choose(next);
  };
  return (
    <Dialog title={t('table.columns.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p className={styles['note']}>{t('table.columns.note')}</p>
      <fieldset className={styles['list']}>
        <legend>{t('table.columns.shown')}</legend>
        {shown.map((column, place) => {
          const label = words.heading(column);
          return (
            <div key={column.key} className={styles['row']}>
              <label>
                <input
                  type="checkbox"
                  checked
                  disabled={column.key === 'name'}
                  onChange={() => choose(keys.filter((key) => key !== column.key))}
                />
                {label}
              </label>
              {column.key !== 'name' && (
                <>
                  <Button
                    look="icon"
                    aria-label={t('table.columns.up', { column: label })}
                    disabled={place < 2}
                    onClick={() => move(column.key, -1)}
                  >
                    <ArrowUp size={16} aria-hidden="true" />
                  </Button>
                  <Button
                    look="icon"
                    aria-label={t('table.columns.down', { column: label })}
                    disabled={place === shown.length - 1}
                    onClick={() => move(column.key, 1)}
                  >
                    <ArrowDown size={16} aria-hidden="true" />
                  </Button>
                </>
              )}
            </div>
          );
        })}
      </fieldset>
      <fieldset className={styles['list']}>
        <legend>{t('table.columns.more')}</legend>
        {others.map((column) => (
          <div key={column.key} className={styles['row']}>
            <label>
              <input type="checkbox" checked={false} onChange={() => choose([...keys, column.key])} />
              {words.heading(column)}
              {column.siteKinds && (
                <small>{column.siteKinds.map((kind) => t(`kind.${kind}`)).join(', ')}</small>
              )}
            </label>
          </div>
        ))}
      </fieldset>
      <div className={styles['foot']}>
        <Button disabled={columns === null} onClick={() => choose(null)}>
          {t('table.columns.reset')}
        </Button>
        <Button look="primary" onClick={onClose}>
          {t('table.columns.done')}
        </Button>
      </div>
    </Dialog>
  );
}
