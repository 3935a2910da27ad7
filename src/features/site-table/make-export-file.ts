import { buildWorkbookFrame, type WorkbookFrame } from '#files/export/build-workbook.ts';
import type { ExportSource, ExportSteps, ExportTable } from '#files/export/export-table.ts';
import { csvDialects, writeCsv } from '#files/export/write-csv.ts';
import { writeGeojson } from '#files/export/write-geojson.ts';
import { writeKml } from '#files/export/write-kml.ts';
import { runInSlices } from '#platform/run-in-slices.ts';
import type { ExportChoice } from './export-choice.ts';

type Making = {
  readonly table: ExportTable;
  readonly source: ExportSource;
  readonly choice: Pick<ExportChoice, 'format' | 'csv'>;
  readonly sheetNames: Pick<WorkbookFrame, 'sheetName' | 'sourceName'>;
  readonly signal: AbortSignal;
  /** Told how many rows are done. */
  readonly onProgress: (rowCount: number) => void;
};

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
} as const;

/** Makes the file, letting the page breathe; null when it was called off. */
export async function makeExportFile(making: Making): Promise<Blob | null> {
  const { table, source, choice, signal, onProgress } = making;
  switch (choice.format) {
    case 'xlsx':
      return makeWorkbook(making);
    case 'csv':
      return collect(writeCsv(table, csvDialects[choice.csv]), mediaTypes.csv);
    case 'geojson':
      return collect(writeGeojson(table, source), mediaTypes.geojson);
    case 'kml':
      return collect(writeKml(table, source), mediaTypes.kml);
  }

  async function collect(steps: ExportSteps, type: string): Promise<Blob | null> {
    const parts = await runInSlices(steps, signal, onProgress);
    return parts && new Blob([...parts], { type });
  }
}

async function makeWorkbook({ table, source, sheetNames, signal, onProgress }: Making): Promise<Blob | null> {
  const { createXlsxWriter } = await import('#files/export/write-xlsx.ts');
  const writer = createXlsxWriter();
  const stop = () => writer.stop();
  signal.addEventListener('abort', stop);
  try {
    await runInSlices(writer.send(table), signal, onProgress);
    if (signal.aborted) return null;
    const { columns, words } = table;
    return await writer.finish(buildWorkbookFrame(columns, words.heading, sheetNames, source));
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    writer.stop();
  }
}
