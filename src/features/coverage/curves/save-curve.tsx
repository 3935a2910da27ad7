import { useState } from 'react';
import { exportFileName } from '#files/export/export-file-name.ts';
import { csvDialects, writeCsvCell } from '#files/export/write-csv.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { reportError } from '#platform/report-error.ts';
import { saveFile } from '#platform/save-file.ts';
import { Button } from '#ui/button.tsx';
import type { CurveSpec } from '#ui/curve-chart/curve-spec.ts';
import type { CurveRows } from './curve-table.tsx';
import styles from './curves.module.css';

type SaveCurveProps = {
  readonly spec: CurveSpec;
  readonly title: string;
  readonly facts: readonly string[];
  readonly rows: CurveRows;
  readonly fileName: string;
};

const formatsOfFiles = ['csv', 'svg', 'png'] as const;
type FileFormat = (typeof formatsOfFiles)[number];

/** Takes a curve along: its figures, or a picture for a report. */
export function SaveCurve({ spec, title, facts, rows, fileName }: SaveCurveProps) {
  const { t, language } = useI18n();
  const [isBroken, setBroken] = useState(false);
  const save = async (format: FileFormat): Promise<void> => {
    try {
      const onDate = new Date().toISOString().slice(0, 10);
      saveFile(await make(format), exportFileName([fileName], onDate, format));
      setBroken(false);
    } catch (error) {
      setBroken(true);
      reportError(error);
    }
  };
  const make = async (format: FileFormat): Promise<Blob> => {
    if (format === 'csv')
      return new Blob([writeRows(rows, title, facts, language === 'vi' ? 'vietnamese' : 'international')], {
        type: 'text/csv;charset=utf-8',
      });
    const { drawPng, layOutPicture, writeSvg } = await import('#ui/curve-chart/draw-chart-picture.ts');
    const picture = layOutPicture(spec, { title, facts, source: t('curves.source') });
    return format === 'svg'
      ? new Blob([writeSvg(picture)], { type: 'image/svg+xml;charset=utf-8' })
      : drawPng(picture);
  };
  return (
    <div className={styles['save']} role="group" aria-label={t('curves.save', { title })}>
      <span aria-hidden="true">{t('curves.save.short')}</span>
      {formatsOfFiles.map((format) => (
        <Button key={format} look="quiet" onClick={() => void save(format)}>
          {t(`curves.save.${format}`)}
        </Button>
      ))}
      {isBroken && <p role="alert">{t('curves.save.failed')}</p>}
    </div>
  );
}

/** What is counted stands above the figures, so that the file explains itself. */
function writeRows(
  { columns, rows }: CurveRows,
  title: string,
  facts: readonly string[],
  dialect: keyof typeof csvDialects,
): string {
  const line = (cells: readonly (string | number | null)[]) =>
    `${cells.map((cell) => writeCsvCell(cell, csvDialects[dialect])).join(csvDialects[dialect].separator)}\r\n`;
  return `\uFEFF${[
    line([title]),
    ...facts.map((fact) => line([fact])),
    line([]),
    line(columns.map(({ heading }) => heading)),
    ...rows.map(line),
  ].join('')}`;
}
