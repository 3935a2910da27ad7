import { Columns3, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { groupKeys, isGroupOffered } from '#domain/site-table/group-key.ts';
import { chooseSubject } from '#domain/site-table/table-choice.ts';
import { tableSubjects, type TableRow, type TableSubject } from '#domain/site-table/table-row.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeTable } from '#state/choices-store.ts';
import { readKeptColumns } from '#state/kept-columns.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import styles from './table-toolbar.module.css';
import type { RowMarks } from './use-row-marks.ts';

type TableToolbarProps = {
  readonly ordered: readonly TableRow[];
  readonly marks: RowMarks;
  /** What passes the filter and does not stand on the date. */
  readonly absence: {
    readonly count: number;
    readonly isShown: boolean;
    readonly onShow: (isShown: boolean) => void;
  };
  /** null when rows are not gathered. */
  readonly groupIds: readonly string[] | null;
  readonly closedCount: number;
  readonly onCloseGroups: (ids: readonly string[]) => void;
};

/** What the rows are, how they are gathered, which columns show, and taking them out. */
export function TableToolbar(props: TableToolbarProps) {
  const { ordered, marks, absence, groupIds, closedCount, onCloseGroups } = props;
  const { t } = useI18n();
  const { choices, stage } = useStores();
  const table = useStore(choices, (now) => now.table);
  const [dialog, setDialog] = useState<'columns' | 'export' | null>(null);
  const close = () => setDialog(null);
  const show = (subject: TableSubject) => {
    if (subject === table.subject) return;
    stage.setState({ markedIds: new Set() });
    choices.setState({ table: chooseSubject(table, subject, readKeptColumns(subject)) });
  };
  const printDossiers = () => {
    const codes = [...new Set(marks.marked.map(({ site }) => site.code))];
    choices.setState({ paper: { kind: 'dossiers', codes: codes.length === 0 ? null : codes } });
  };
  return (
    <header className={styles['bar']}>
      <h2 id="site-table-title">{t('table.title')}</h2>
      <div className={styles['subjects']} role="group" aria-label={t('table.subject')}>
        {tableSubjects.map((subject) => (
          <button
            key={subject}
            type="button"
            aria-pressed={subject === table.subject}
            onClick={() => show(subject)}
          >
            {t(`table.subject.${subject}`)}
          </button>
        ))}
      </div>
      <output className={styles['count']}>
        {t(table.subject === 'sites' ? 'table.rows.sites' : 'table.rows.clusters', { count: ordered.length })}
      </output>
      {absence.count > 0 && (
        <label className={styles['absent']}>
          <input
            type="checkbox"
            checked={absence.isShown}
            onChange={(event) => absence.onShow(event.target.checked)}
          />
          {t('table.withAbsent', { count: absence.count })}
        </label>
      )}
      {marks.marked.length > 0 && (
        <p className={styles['marked']}>
          <output>{t('table.marked', { count: marks.marked.length })}</output>
          <Button look="link" onClick={marks.clear}>
            {t('table.unmark')}
          </Button>
        </p>
      )}
      <div className={styles['tools']}>
        <label className={styles['group']}>
          <span>{t('table.group')}</span>
          <select
            value={table.group ?? ''}
            onChange={(event) =>
              changeTable(choices, { group: groupKeys.find((key) => key === event.target.value) ?? null })
            }
          >
            <option value="">{t('table.group.none')}</option>
            {groupKeys
              .filter((key) => isGroupOffered(key, table.subject))
              .map((key) => (
                <option key={key} value={key}>
                  {t(`column.${key}`)}
                </option>
              ))}
          </select>
        </label>
        {groupIds !== null && (
          <Button look="quiet" onClick={() => onCloseGroups(closedCount === 0 ? groupIds : [])}>
            {t(closedCount === 0 ? 'table.closeGroups' : 'table.openGroups')}
          </Button>
        )}
        <Button onClick={() => setDialog('columns')}>
          <Columns3 size={16} aria-hidden="true" />
          <span className={styles['said']}>{t('table.columns')}</span>
        </Button>
        <Button disabled={ordered.length === 0} onClick={printDossiers}>
          <Printer size={16} aria-hidden="true" />
          <span className={styles['said']}>
            {t(marks.marked.length > 0 ? 'paper.dossiers.marked' : 'paper.dossiers.shown')}
          </span>
        </Button>
        <Button onClick={() => setDialog('export')}>
          <Download size={16} aria-hidden="true" />
          <span className={styles['said']}>{t('export.open')}</span>
        </Button>
      </div>
      {dialog === 'columns' && <ColumnDialog onClose={close} />}
      {dialog === 'export' && (
        <ExportDialog withAbsent={absence.isShown} ordered={ordered} marked={marks.marked} onClose={close} />
      )}
    </header>
  );
}
