import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { TableRow } from '#domain/site-table/table-row.ts';
import { countWithoutPosition } from '#files/export/write-geojson.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { csvKinds, exportFormats, isMapFormat, type ExportChoice } from './export-choice.ts';
import styles from './export-dialog.module.css';
import { countExported, useExport } from './use-export.ts';
import { useTableColumns } from './use-table-columns.ts';

type ExportDialogProps = {
  readonly withAbsent: boolean;
  readonly ordered: readonly TableRow[];
  readonly marked: readonly TableRow[];
  readonly onClose: () => void;
};

/** Takes out what is seen: which rows, which columns, in which format, and how many that will be. */
export function ExportDialog({ withAbsent, ordered, marked, onClose }: ExportDialogProps) {
  const { t, formats, language } = useI18n();
  const { choices } = useStores();
  const subject = useStore(choices, (now) => now.table.subject);
  const { shown, offered } = useTableColumns(withAbsent);
  const { state, start, cancel } = useExport(withAbsent);
  const [choice, setChoice] = useState<ExportChoice>({
    format: 'xlsx',
    csv: language === 'vi' ? 'vietnamese' : 'international',
    isMarkedOnly: marked.length > 0,
    isAllColumns: false,
  });
  const change = (part: Partial<ExportChoice>) => setChoice((now) => ({ ...now, ...part }));
  const rows = choice.isMarkedOnly ? marked : ordered;
  const withoutPosition = useMemo(() => countWithoutPosition(rows), [rows]);
  const count = countExported(rows, withoutPosition, choice);
  const isWorking = state.kind === 'working';
  const save = async () => {
    if (await start(rows, choice)) onClose();
  };
  return (
    <Dialog title={t('export.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className={styles['choices']}>
        {marked.length > 0 && (
          <ChoiceGroup
            label={t('export.rows')}
            options={[
              { value: 'marked', label: `${t('export.rows.marked')} (${formats.integer(marked.length)})` },
              { value: 'all', label: `${t('export.rows.all')} (${formats.integer(ordered.length)})` },
            ]}
            value={choice.isMarkedOnly ? 'marked' : 'all'}
            onChange={(value) => change({ isMarkedOnly: value === 'marked' })}
          />
        )}
        <ChoiceGroup
          label={t('export.format')}
          options={exportFormats.map((format) => ({ value: format, label: t(`export.format.${format}`) }))}
          value={choice.format}
          onChange={(format) => change({ format })}
        />
        {choice.format === 'csv' && (
          <ChoiceGroup
            label={t('export.csv')}
            options={csvKinds.map((kind) => ({ value: kind, label: t(`export.csv.${kind}`) }))}
            value={choice.csv}
            onChange={(csv) => change({ csv })}
          />
        )}
        <ChoiceGroup
          label={t('export.columns')}
          options={[
            { value: 'shown', label: `${t('export.columns.shown')} (${formats.integer(shown.length)})` },
            { value: 'all', label: `${t('export.columns.all')} (${formats.integer(offered.length)})` },
          ]}
          value={choice.isAllColumns ? 'all' : 'shown'}
          onChange={(value) => change({ isAllColumns: value === 'all' })}
        />
      </div>
      <p className={styles['note']}>{t(`export.note.${choice.format}`)}</p>
      <output className={styles['count']}>
        {t(subject === 'sites' ? 'export.count.sites' : 'export.count.clusters', { count })}
      </output>
      {isMapFormat(choice.format) && withoutPosition > 0 && (
        <p role="alert" className={styles['left']}>
          {t('export.withoutPosition', { count: withoutPosition })}
        </p>
      )}
      {state.kind === 'failed' && (
        <p role="alert" className={styles['left']}>
          {t('export.failed')}
        </p>
      )}
      {isWorking && (
        <label className={styles['progress']}>
          {t('export.working', { done: state.doneCount, count: rows.length })}
          <progress max={rows.length} value={state.doneCount} />
        </label>
      )}
      <div className={styles['foot']}>
        <Button onClick={isWorking ? cancel : onClose}>{t('export.cancel')}</Button>
        <Button look="primary" disabled={isWorking || count === 0} onClick={() => void save()}>
          {t('export.save')}
        </Button>
      </div>
    </Dialog>
  );
}
