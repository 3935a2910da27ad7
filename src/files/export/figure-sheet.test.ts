import { describe, expect, it } from 'vitest';
import { type FigureSheet, writeFigureCsv, writeFigureGeojson } from './figure-sheet.ts';
import { csvDialects } from './write-csv.ts';

const sheet: FigureSheet = {
  columns: [
    { field: 'name', heading: 'Tên', type: 'text' },
    { field: 'area_reached_km2', heading: 'Diện tích (km²)', type: 'number' },
  ],
  rows: [{ id: '25280@2025', cells: ['=Lộc "Thạnh"', 1.5], geometry: null }],
  total: ['Tổng', 1.5],
  source: { title: 'Phên Dậu: Độ phủ', lines: [{ term: 'Ngày', text: '01/01/2026' }] },
  onDate: '2026-01-01',
};

describe('figures taken out', () => {
  it('open in a Vietnamese Excel, and none runs as a formula', () => {
    expect(writeFigureCsv(sheet, csvDialects.vietnamese)).toBe(
      '\uFEFFTên;Diện tích (km²)\r\n"\'=Lộc ""Thạnh""";1,5\r\nTổng;1,5\r\n',
    );
  });

  it('are features with fields of the data model, and the total beside them', () => {
    expect(JSON.parse(writeFigureGeojson(sheet))).toMatchObject({
      date: '2026-01-01',
      source: { Ngày: '01/01/2026' },
      total: { name: 'Tổng', area_reached_km2: 1.5 },
      features: [{ id: '25280@2025', properties: { name: '=Lộc "Thạnh"', area_reached_km2: 1.5 } }],
    });
  });
});
