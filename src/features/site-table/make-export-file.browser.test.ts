import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createRowSorter } from '#domain/site-table/sort-rows.ts';
import { runSteps } from '#domain/site-table/steps.ts';
import { offeredColumns, pickColumns } from '#domain/site-table/table-columns.ts';
import { sayCell, type TableWords } from '#domain/site-table/table-words.ts';
import { lonLatOf } from '#domain/site-table/table-row.ts';
import { buildCluster, buildPano, buildSite } from '#domain/testing/build-site.ts';
import { buildTableRow } from '#domain/testing/build-table-row.ts';
import type { ExportTable } from '#files/export/export-table.ts';
import { readXlsx } from '#files/testing/read-xlsx.ts';
import { createI18n } from '#i18n/i18n-context.ts';
import type { ExportFormat } from './export-choice.ts';
import { makeExportFile } from './make-export-file.ts';
import { toWordKey } from './say-word.ts';

const { t } = createI18n('vi');
const words: TableWords = {
  heading: ({ key }) => t(`column.${key}`),
  word: (kind, code) => t(toWordKey(kind, code)),
};
const onDate = '2026-11-25';
const source = { title: 'Phên Dậu: Điểm', lines: [{ term: 'Bộ lọc', text: 'Cụm pano' }] };
const rows = runSteps(
  createRowSorter(
    [
      buildTableRow({
        code: 'PN-1',
        site: buildPano({ code: 'PN-1', nameVi: '=HYPERLINK("x")', permitExpiresOn: '2026-12-31' }),
        money: { planMvnd: 1234.567, disbursedMvnd: 1000, lastYear: 2024 },
      }),
      buildTableRow({ code: 'DT-10', site: buildSite({ code: 'DT-10', nameVi: 'Đài "Ấp" <1> & 2; 3' }) }),
      buildTableRow({ code: 'DT-9', site: buildSite({ code: 'DT-9', lonLat: null, statusSince: null }) }),
    ],
    onDate,
    new Intl.Collator('vi', { numeric: true }),
  ).order([{ key: 'code', descending: false }]),
);
const table: ExportTable = { rows, columns: offeredColumns('sites', true), onDate, words };
/** What the table on the screen would say, cell by cell. */
const seen = rows.map((row) => table.columns.map((column) => sayCell(column, row, onDate, words)));

async function make(format: ExportFormat, of: ExportTable = table, signal = new AbortController().signal) {
  const progress: number[] = [];
  const file = await makeExportFile({
    table: of,
    source,
    choice: { format, csv: 'vietnamese' },
    sheetNames: { sheetName: 'Điểm', sourceName: 'Nguồn' },
    signal,
    onProgress: (count) => progress.push(count),
  });
  return { file, progress };
}

const serial = (isoDate: string) => Date.parse(isoDate) / 86_400_000 + 25_569;

describe('a file of what is seen, read back', () => {
  it('as a workbook has the same rows in the same order, with real numbers and dates', async () => {
    const { file } = await make('xlsx');
    const sheets = await readXlsx(file ?? new Blob());
    expect([...sheets.keys()]).toEqual(['Điểm', 'Nguồn']);
    const [head, ...body] = sheets.get('Điểm') ?? [];
    expect(head).toEqual(table.columns.map(words.heading));
    expect(body.map((cells) => table.columns.map((_, place) => cells[place] ?? null))).toEqual(
      seen.map((cells) =>
        cells.map((cell, place) =>
          table.columns[place]?.type === 'date' && typeof cell === 'string' ? serial(cell) : cell,
        ),
      ),
    );
    expect(sheets.get('Nguồn')?.flat()).toEqual(['Phên Dậu: Điểm', 'Bộ lọc', 'Cụm pano']);
  });

  it('as CSV has the same rows in the same order', async () => {
    const { file } = await make('csv');
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const text = new TextDecoder().decode(bytes);
    const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n', skipEmptyLines: true });
    expect(data.slice(1)).toEqual(
      seen.map((cells) =>
        cells.map((cell) =>
          typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '').replace(/^=/, "'="),
        ),
      ),
    );
  });

  it('as GeoJSON has every row with a position, in the same order', async () => {
    const { file } = await make('geojson');
    const { features } = JSON.parse((await file?.text()) ?? '') as { features: { id: string }[] };
    expect(features.map(({ id }) => id)).toEqual(
      rows.filter((row) => lonLatOf(row) !== null).map(({ code }) => code),
    );
  });

  it('as KML is sound XML with every row with a position, its name whole', async () => {
    const { file } = await make('kml');
    const xml = new DOMParser().parseFromString((await file?.text()) ?? '', 'application/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
    const places = [...xml.querySelectorAll('Placemark')];
    expect(places.map((place) => place.querySelector('name')?.textContent)).toEqual([
      'Đài "Ấp" <1> & 2; 3',
      '=HYPERLINK("x")',
    ]);
    const styles = [...xml.querySelectorAll('Style')].map(({ id }) => `#${id}`);
    for (const place of places) expect(styles).toContain(place.querySelector('styleUrl')?.textContent);
  });
});

describe('sixty thousand rows', () => {
  const clusters = Array.from({ length: 60_000 }, (_, index) => {
    const code = `CL-${index}`;
    const cluster = buildCluster({
      code,
      siteId: rows[0]?.site.id ?? buildSite({ code }).id,
      placeVi: `Ấp ${index}`,
    });
    return buildTableRow({ code, cluster, site: rows[0]?.site ?? buildSite({ code }) });
  });
  const columns = pickColumns(['name', 'status', 'code', 'unit', 'speakers', 'since'], 'clusters', false);
  const many: ExportTable = { ...table, rows: clusters, columns };

  it.each(['csv', 'geojson', 'kml', 'xlsx'] as const)(
    '%s lets the page breathe and tells how far it is',
    async (format) => {
      const { file, progress } = await make(format, many);
      expect(file?.size).toBeGreaterThan(500_000);
      expect(progress.length).toBeGreaterThan(2);
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    },
  );

  it.each(['csv', 'xlsx'] as const)('%s can be called off', async (format) => {
    const controller = new AbortController();
    const making = make(format, many, controller.signal);
    setTimeout(() => controller.abort(), 20);
    expect((await making).file).toBeNull();
  });
});
