import { useState } from 'react';
import { useStore } from 'zustand';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { type FigureSheet, writeFigureCsv, writeFigureGeojson } from '#files/export/figure-sheet.ts';
import { exportFileName } from '#files/export/export-file-name.ts';
import { csvDialects } from '#files/export/write-csv.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { reportError } from '#platform/report-error.ts';
import { saveFile } from '#platform/save-file.ts';
import { defaultPaperMap } from '#state/paper.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { buildExportSheet } from './build-export-sheet.ts';
import { describeRun } from './describe-run.ts';
import styles from './runs.module.css';

const exportFormats = ['xlsx', 'csv', 'geojson'] as const;
type ExportFormat = (typeof exportFormats)[number];

/** Takes the figures on the screen out: the same communes, the same set and k, with what they were counted from. */
export function ExportSection({ current }: { readonly current: CoverageRun | null }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { choices, coverageRuns, network } = useStores();
  const opened = useStore(coverageRuns, (now) => now.opened);
  const unitName = useUnitName();
  const order = useStore(choices, (now) => now.communeOrder);
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');

  const take = async (run: CoverageRun, format: ExportFormat) => {
    setState('working');
    try {
      const name =
        opened.kind === 'open' && opened.run.hashes.inputs === run.hashes.inputs ? opened.run.name : '';
      const named = { ...run, name };
      const scope = run.scope === null ? t('runs.scope.all') : unitName(run.scope);
      const source = describeRun(named, window.location.href, scope, i18n);
      const sheet = buildExportSheet(named, network.getState(), order, source, i18n);
      const file = await makeFile(sheet, format, language, {
        sheetName: t('coverage.title'),
        sourceName: t('export.source.sheet'),
      });
      const labels = [t('coverage.title'), name, ...(order.onlyBorder ? [t('runs.export.border')] : [])];
      saveFile(file, exportFileName(labels, run.onDate, format));
      setState('ready');
    } catch (error) {
      reportError(error);
      setState('failed');
    }
  };

  return (
    <Section title={t('runs.export')}>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={order.onlyBorder}
          onChange={({ target }) =>
            choices.setState({ communeOrder: { ...order, onlyBorder: target.checked } })
          }
        />
        {t('runs.export.border')}
      </label>
      <div className={styles['buttons']}>
        {exportFormats.map((format) => (
          <Button
            key={format}
            disabled={current === null || state === 'working'}
            onClick={() => current && void take(current, format)}
          >
            {t(`export.format.${format}`)}
          </Button>
        ))}
        <Button onClick={() => choices.setState({ paper: defaultPaperMap })}>{t('runs.export.map')}</Button>
      </div>
      <p className={styles['soft']}>{t('runs.export.note')}</p>
      {state === 'failed' && (
        <p role="alert" className={styles['problem']}>
          {t('runs.export.failed')}
        </p>
      )}
    </Section>
  );
}

async function makeFile(
  sheet: FigureSheet,
  format: ExportFormat,
  language: 'vi' | 'en',
  names: { readonly sheetName: string; readonly sourceName: string },
): Promise<Blob> {
  switch (format) {
    case 'csv': {
      const dialect = csvDialects[language === 'vi' ? 'vietnamese' : 'international'];
      return new Blob([writeFigureCsv(sheet, dialect)], { type: 'text/csv;charset=utf-8' });
    }
    case 'geojson':
      return new Blob([writeFigureGeojson(sheet)], { type: 'application/geo+json' });
    case 'xlsx': {
      const { createXlsxWriter } = await import('#files/export/write-xlsx.ts');
      const writer = createXlsxWriter();
      writer.sendRows([...sheet.rows.map(({ cells }) => cells), sheet.total]);
      return writer.finish({ ...names, columns: sheet.columns, source: sheet.source });
    }
  }
}
