import type { Sheet, SheetData } from 'write-excel-file/universal';
import type { ColumnType, TableColumn } from '#domain/site-table/table-column.ts';
import type { ExportSource } from './export-table.ts';

/** One row's values in words: what a worker can be sent. */
export type WorkbookRow = readonly (string | number | null)[];

/** What a workbook is made of besides its rows. */
export type WorkbookFrame = {
  readonly sheetName: string;
  readonly sourceName: string;
  readonly columns: readonly { readonly heading: string; readonly type: ColumnType }[];
  readonly source: ExportSource;
};

export function buildWorkbookFrame(
  columns: readonly TableColumn[],
  heading: (column: TableColumn) => string,
  names: Pick<WorkbookFrame, 'sheetName' | 'sourceName'>,
  source: ExportSource,
): WorkbookFrame {
  return {
    ...names,
    columns: columns.map((column) => ({ heading: heading(column), type: column.type })),
    source,
  };
}

/** Two sheets: the rows, with real numbers and dates under a heading that stays, and where they come from. */
export function buildWorkbook(frame: WorkbookFrame, rows: readonly WorkbookRow[]): Sheet<Blob>[] {
  return [
    {
      sheet: frame.sheetName,
      data: [
        headings(frame),
        ...rows.map((row) => row.map((value, place) => toCell(value, frame.columns[place]?.type))),
      ],
      columns: frame.columns.map((column, place) => ({ width: widthOf(column.heading, rows, place) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      sheet: frame.sourceName,
      data: [
        [{ value: frame.source.title, fontWeight: 'bold' }],
        ...frame.source.lines.map(({ term, text }): SheetData[number] => [
          { value: term, alignVertical: 'top' },
          { value: text, wrap: true },
        ]),
      ],
      columns: [{ width: 24 }, { width: 90 }],
    },
  ];
}

function headings({ columns }: WorkbookFrame): SheetData[number] {
  return columns.map(({ heading }) => ({
    value: heading,
    fontWeight: 'bold',
    backgroundColor: '#E4EEF8',
    wrap: true,
    alignVertical: 'center',
  }));
}

function toCell(value: string | number | null, type: ColumnType | undefined): SheetData[number][number] {
  if (value === null || value === '') return null;
  if (typeof value === 'number')
    return { type: Number, value, format: numberFormats[type ?? 'number'] ?? '0.##' };
  if (type === 'date') return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return { type: String, value };
}

const numberFormats: Partial<Record<ColumnType, string>> = {
  year: '0',
  integer: '#,##0',
  money: '#,##0.###',
  degrees: '0.000000',
};

const widthLimit = 48;
const sampleSize = 500;

/** As wide as the longest of the first rows, within reason; in characters. */
function widthOf(heading: string, rows: readonly WorkbookRow[], place: number): number {
  const lengths = rows.slice(0, sampleSize).map((row) => String(row[place] ?? '').length);
  return Math.min(widthLimit, Math.max(8, Math.ceil(heading.length * 0.8), ...lengths) + 2);
}
