import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { pickColumns, tableColumns } from '#domain/site-table/table-columns.ts';
import type { TableWords } from '#domain/site-table/table-words.ts';
import { buildCluster, buildPano, buildSite } from '#domain/testing/build-site.ts';
import { buildTableRow } from '#domain/testing/build-table-row.ts';
import { buildWorkbook, buildWorkbookFrame } from './build-workbook.ts';
import { escapeXml } from './escape-xml.ts';
import { exportFileName } from './export-file-name.ts';
import type { ExportSteps, ExportTable } from './export-table.ts';
import { csvDialects, disarmFormula, writeCsv, writeCsvCell } from './write-csv.ts';
import { countWithoutPosition, writeGeojson } from './write-geojson.ts';
import { writeKml } from './write-kml.ts';

const words: TableWords = { heading: ({ key }) => `cột ${key}`, word: (kind, code) => `${kind}:${code}` };
const source = { title: 'Phên Dậu: Điểm', lines: [{ term: 'Bộ lọc', text: 'Cụm pano & "thử" <1>' }] };
const rows = [
  buildTableRow({
    code: 'PN-1',
    site: buildPano({
      code: 'PN-1',
      nameVi: 'Pano "Hoa Lư"; mặt\nsau',
      permitExpiresOn: '2026-12-31',
      lonLat: [106.123_456_789, -11.5],
    }),
    money: { planMvnd: 1234.5, disbursedMvnd: 0, lastYear: 2020 },
  }),
  buildTableRow({
    code: 'DT-2',
    site: buildSite({ code: 'DT-2', nameVi: '=cmd|A1', lonLat: null, statusSince: null }),
  }),
  buildTableRow({ code: 'DT-3', site: buildSite({ code: 'DT-3', nameVi: 'Đài <xã> & ấp' }) }),
];
const table: ExportTable = {
  rows,
  columns: pickColumns(['name', 'status', 'permitExpires', 'permitState', 'plan', 'lat'], 'sites', false),
  onDate: '2026-11-25',
  words,
};
const finish = (steps: ExportSteps) => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.join('');
};

describe('CSV', () => {
  it('opens in a Vietnamese Excel: mark, semicolons, decimal commas, CRLF, ISO dates, and formulas as texts', () => {
    const text = finish(writeCsv(table, csvDialects.vietnamese));
    expect(text.startsWith('\uFEFFcột name;cột status;')).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1), {
      delimiter: ';',
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(data).toEqual([
      ['cột name', 'cột status', 'cột permitExpires', 'cột permitState', 'cột plan', 'cột lat'],
      [
        'Pano "Hoa Lư"; mặt\nsau',
        'status:good',
        '2026-12-31',
        'permit:this_year; permit:next_90_days; permit:valid',
        '1234,5',
        '-11,5',
      ],
      ["'=cmd|A1", 'status:good', '', '', '', ''],
      ['Đài <xã> & ấp', 'status:good', '', '', '', '11,9'],
    ]);
  });

  it('reads back any text, and lets none run', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text)),
          { minLength: 2 },
        ),
        fc.constantFrom(...Object.values(csvDialects)),
        (texts, dialect) => {
          const line = texts.map((text) => writeCsvCell(text, dialect)).join(dialect.separator);
          const { data } = Papa.parse<string[]>(line, { delimiter: dialect.separator, newline: '\r\n' });
          const cells = data[0] ?? [];
          expect(cells).toEqual(texts.map(disarmFormula));
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        },
      ),
    );
  });

  it('leaves numbers alone, negative ones too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (value) => {
        expect(Number(writeCsvCell(value, csvDialects.international))).toBe(value === 0 ? 0 : value);
        expect(Number(writeCsvCell(value, csvDialects.vietnamese).replace(',', '.'))).toBe(
          value === 0 ? 0 : value,
        );
      }),
    );
  });
});

describe('GeoJSON', () => {
  it('holds every row with a position, in the order and the codes of the data model', () => {
    const read = JSON.parse(finish(writeGeojson(table, source)));
    expect(read).toMatchObject({
      type: 'FeatureCollection',
      date: '2026-11-25',
      source: { 'Bộ lọc': 'Cụm pano & "thử" <1>' },
    });
    expect(read.features).toEqual([
      {
        type: 'Feature',
        id: 'PN-1',
        geometry: { type: 'Point', coordinates: [106.123_456_8, -11.5] },
        properties: {
          code: 'PN-1',
          name_vi: 'Pano "Hoa Lư"; mặt\nsau',
          status: 'good',
          permit_expires_on: '2026-12-31',
          permit_state: ['this_year', 'next_90_days', 'valid'],
          plan_mvnd: 1234.5,
          lat: -11.5,
        },
      },
      expect.objectContaining({ id: 'DT-3' }),
    ]);
    expect(countWithoutPosition(rows)).toBe(1);
  });

  it('is whole when no row has a position', () => {
    const read = JSON.parse(finish(writeGeojson({ ...table, rows: rows.slice(1, 2) }, source)));
    expect(read.features).toEqual([]);
  });
});

describe('XML', () => {
  const units = fc
    .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes));

  it('never lets a text out of its place', () => {
    fc.assert(
      fc.property(units, (text) => {
        expect(escapeXml(text)).toMatch(/^(?:[^<>&"']|&(?:amp|lt|gt|quot|apos);)*$/u);
        expect(escapeXml(text)).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
      }),
    );
  });
});

describe('KML', () => {
  it('has a place for each row with a position, its status as its style', () => {
    const text = finish(writeKml(table, source));
    expect(text.match(/<Placemark id="[^"]+">/g)).toEqual(['<Placemark id="PN-1">', '<Placemark id="DT-3">']);
    expect(text).toContain('<name>Đài &lt;xã&gt; &amp; ấp</name><styleUrl>#good</styleUrl>');
    expect(text).toContain('<coordinates>106.123456789,-11.5</coordinates>');
    expect(text).toContain('<Style id="good"><IconStyle><color>ff739e00</color>');
  });
});

describe('the workbook', () => {
  it('has real numbers and dates, texts that never run, and says where it is from', () => {
    const frame = buildWorkbookFrame(
      table.columns,
      words.heading,
      { sheetName: 'Điểm', sourceName: 'Nguồn' },
      source,
    );
    const [sheet, about] = buildWorkbook(frame, [['=cmd', 'status:good', '2026-12-31', null, 1234.5, -11.5]]);
    expect(sheet?.data[1]).toEqual([
      { type: String, value: '=cmd' },
      { type: String, value: 'status:good' },
      { type: Date, value: new Date('2026-12-31T00:00:00Z'), format: 'yyyy-mm-dd' },
      null,
      { type: Number, value: 1234.5, format: '#,##0.###' },
      { type: Number, value: -11.5, format: '0.000000' },
    ]);
    expect(sheet).toMatchObject({ stickyRowsCount: 1, stickyColumnsCount: 1 });
    expect(about?.data.flat()).toContainEqual({ value: 'Cụm pano & "thử" <1>', wrap: true });
  });
});

describe('rows of every kind', () => {
  it('have a value that files can hold in every column', () => {
    const cluster = buildCluster({ code: 'CL-1', siteId: buildSite({ code: 'DT-1' }).id, placeVi: null });
    const all = [...rows, buildTableRow({ code: 'CL-1', cluster })];
    const columns = tableColumns;
    const text = finish(writeCsv({ ...table, rows: all, columns }, csvDialects.international));
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true, newline: '\r\n' });
    expect(errors).toEqual([]);
    expect(data.map((cells) => cells.length)).toEqual(Array.from({ length: 5 }, () => columns.length));
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the file name', () => {
  it('is plain ASCII with the filter, codes and date in it', () => {
    expect(exportFileName(['Điểm', 'Cụm pano', 'Xã Lộc Thạnh (25280)'], '2026-11-25', 'csv')).toBe(
      'phen-dau_diem_cum-pano_xa-loc-thanh-25280_2026-11-25.csv',
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (labels) => {
        expect(exportFileName(labels, '2026-11-25', 'kml')).toMatch(/^[a-z0-9_.-]+$/);
      }),
    );
  });
});
