import writeXlsxFile from 'write-excel-file/universal';
import { buildWorkbook, type WorkbookFrame, type WorkbookRow } from './build-workbook.ts';

/** Rows come in handfuls; the frame comes last and is answered with the file. */
export type XlsxRequest =
  | { readonly kind: 'rows'; readonly rows: readonly WorkbookRow[] }
  | { readonly kind: 'finish'; readonly frame: WorkbookFrame };

const rows: WorkbookRow[] = [];

addEventListener('message', ({ data }: MessageEvent<XlsxRequest>) => {
  if (data.kind === 'rows') rows.push(...data.rows);
  else void finish(data.frame);
});

async function finish(frame: WorkbookFrame): Promise<void> {
  const file = await writeXlsxFile(buildWorkbook(frame, rows)).toBlob();
  postMessage(file);
}
