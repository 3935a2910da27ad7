import { sayCell } from '#domain/site-table/table-words.ts';
import type { WorkbookFrame, WorkbookRow } from './build-workbook.ts';
import { rowsAStep, type ExportTable } from './export-table.ts';
import type { XlsxRequest } from './xlsx.worker.ts';

/** The workbook is made beside the page; rows are handed over as they are read. */
export type XlsxWriter = {
  /** Yields how many rows are handed over. */
  readonly send: (table: ExportTable) => Generator<number, void, void>;
  /** A few rows that are already in words. */
  readonly sendRows: (rows: readonly WorkbookRow[]) => void;
  /** Rejects when the worker fails. */
  readonly finish: (frame: WorkbookFrame) => Promise<Blob>;
  /** Calls everything off; a `finish` that is waited for rejects. */
  readonly stop: () => void;
};

export function createXlsxWriter(): XlsxWriter {
  const worker = new Worker(new URL('./xlsx.worker.ts', import.meta.url), { type: 'module' });
  let fail: ((reason: Error) => void) | null = null;
  const post = (request: XlsxRequest) => worker.postMessage(request, []);
  return {
    *send({ rows, columns, onDate, words }) {
      let handful: WorkbookRow[] = [];
      for (const [index, row] of rows.entries()) {
        handful.push(columns.map((column) => sayCell(column, row, onDate, words)));
        if (handful.length < rowsAStep) continue;
        post({ kind: 'rows', rows: handful });
        handful = [];
        yield index;
      }
      post({ kind: 'rows', rows: handful });
    },
    sendRows: (rows) => post({ kind: 'rows', rows }),
    finish: (frame) =>
      new Promise((resolve, reject) => {
        fail = reject;
        worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
          resolve(data);
          worker.terminate();
        });
        worker.addEventListener('error', ({ message }) => reject(new Error(`xlsx worker: ${message}`)));
        post({ kind: 'finish', frame });
      }),
    stop: () => {
      worker.terminate();
      fail?.(new Error('xlsx worker: stopped'));
    },
  };
}
