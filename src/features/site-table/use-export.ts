import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { vietnamToday } from '#domain/day.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { isInvented } from '#domain/provenance.ts';
import { pickColumns } from '#domain/site-table/table-columns.ts';
import type { TableRow } from '#domain/site-table/table-row.ts';
import { exportFileName } from '#files/export/export-file-name.ts';
import type { ExportSource } from '#files/export/export-table.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { reportError } from '#platform/report-error.ts';
import { saveFile } from '#platform/save-file.ts';
import { useStores } from '#state/stores.ts';
import { describeFilter } from './describe-filter.ts';
import { isMapFormat, type ExportChoice } from './export-choice.ts';
import { makeExportFile } from './make-export-file.ts';
import { useTableColumns } from './use-table-columns.ts';
import { useTableDate } from './use-table-date.ts';
import { useTableWords } from './use-table-words.ts';

export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly doneCount: number }
  | { readonly kind: 'failed' };

/** Makes and saves the file of the rows given, in their order; what the audience may not see is in neither. */
export function useExport(withAbsent: boolean): {
  readonly state: ExportState;
  readonly start: (rows: readonly TableRow[], choice: ExportChoice) => Promise<boolean>;
  readonly cancel: () => void;
} {
  const { t, formats } = useI18n();
  const { choices, network } = useStores();
  const { table, filter } = useStore(choices);
  const { units, audience } = useStore(network);
  const { shown, offered } = useTableColumns(withAbsent);
  const words = useTableWords(table.subject);
  const onDate = useTableDate();
  const [state, setState] = useState<ExportState>({ kind: 'ready' });
  const stop = useRef<AbortController | null>(null);

  useEffect(() => () => stop.current?.abort(), []);

  const conditions = describeFilter(filter, t, (uid) => unitLabel(units.get(uid)?.nameVi, uid));
  const subjectName = t(table.subject === 'sites' ? 'table.subject.sites' : 'legend.clusters');

  const sourceOf = (rows: readonly TableRow[], { isMarkedOnly }: ExportChoice): ExportSource => ({
    title: `${t('app.name')}: ${subjectName}`,
    lines: [
      { term: t('export.source.filter'), text: conditions.join('; ') || t('export.source.all') },
      ...(isMarkedOnly ? [{ term: t('export.source.rows'), text: t('export.rows.marked') }] : []),
      { term: t('export.source.count'), text: formats.integer(rows.length) },
      { term: t('export.source.date'), text: formats.date(onDate) },
      { term: t('export.source.made'), text: formats.date(vietnamToday(Date.now())) },
      { term: t('export.source.audience'), text: t(`export.audience.${audience}`) },
      { term: t('export.source.address'), text: window.location.href },
      ...(rows.some(isSynthetic)
        ? [{ term: t('export.source.note'), text: t('provenance.synthetic.long') }]
        : []),
    ],
  });

  return {
    state,
    cancel: () => stop.current?.abort(),
    start: async (rows, choice) => {
      const controller = new AbortController();
      stop.current = controller;
      setState({ kind: 'working', doneCount: 0 });
      const wanted = choice.isAllColumns ? offered : shown;
      const isTold = wanted.some(({ key }) => key === 'provenance') || !rows.some(isSynthetic);
      const columns = isTold
        ? wanted
        : [...wanted, ...pickColumns(['provenance'], table.subject, audience === 'member')];
      try {
        const file = await makeExportFile({
          table: { rows, columns, onDate, words },
          source: sourceOf(rows, choice),
          choice,
          sheetNames: { sheetName: subjectName, sourceName: t('export.source.sheet') },
          signal: controller.signal,
          onProgress: (doneCount) => setState({ kind: 'working', doneCount }),
        });
        if (file !== null)
          saveFile(file, exportFileName([subjectName, ...conditions], onDate, choice.format));
        setState({ kind: 'ready' });
        return file !== null;
      } catch (error) {
        reportError(error);
        setState({ kind: 'failed' });
        return false;
      }
    },
  };
}

/** How many of the rows will be in a file of this format. */
export function countExported(
  rows: readonly TableRow[],
  withoutPosition: number,
  choice: ExportChoice,
): number {
  return rows.length - (isMapFormat(choice.format) ? withoutPosition : 0);
}

function unitLabel(name: string | undefined, uid: AdminUnitUid): string {
  const code = uid.split('@')[0] ?? uid;
  return name === undefined ? code : `${name} (${code})`;
}

function isSynthetic({ site, cluster }: TableRow): boolean {
  return isInvented((cluster ?? site).provenance);
}
