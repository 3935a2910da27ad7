import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findingRules, toFinding } from '#domain/geography-check/finding.ts';
import type { TableReport } from '#files/geography/table-report.ts';
import { describeFinding } from './describe-finding.ts';
import { helpText } from './help-text.ts';
import { renderLoadReport, type LoadReport } from './load-report.ts';
import { loadWords } from './load-words.ts';
import { findingWordsEn } from './words-en.ts';
import { findingWordsVi } from './words-vi.ts';
import { writeReport } from './write-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'load-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const table: TableReport = {
  fileName: 'xã.geojson',
  tableName: 'xã.geojson',
  layer: 'communes',
  vintage: 2025,
  read: 9,
  taken: 1,
  mended: 0,
  refused: 8,
  checked: 0,
  findings: Array.from({ length: 8 }, (_, index) =>
    toFinding('refused', 'name-of-other-vintage', {
      row: index + 1,
      code: '25308',
      lonLat: [106.7, 11.9],
      facts: { name: 'Thanh Bình, "cũ"', vintage: 2025, official: 'Thiện Hưng', otherVintage: 2024 },
    }),
  ),
};
const report: LoadReport = {
  tables: [table],
  files: [
    {
      fileName: 'hỏng.json',
      sha256: '',
      findings: [toFinding('refused', 'not-json', { facts: { line: 3, column: 7 } })],
    },
  ],
  outcome: 'refused',
  summary: null,
  seconds: 1.5,
};

function written(name: string): string {
  writeReport(join(folder, name), report, 'en');
  return readFileSync(join(folder, name), 'utf8');
}

function options(text: string): ReadonlySet<string> {
  return new Set(text.match(/--[a-z-]+/g));
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}

describe('words', () => {
  it('carry the same facts in both languages', () => {
    for (const rule of findingRules)
      expect([rule, placeholders(findingWordsEn[rule])]).toEqual([rule, placeholders(findingWordsVi[rule])]);
    for (const key of [
      'reading',
      'staging',
      'refusedNothingLoaded',
      'partial',
      'loaded',
      'database',
      'row',
    ] as const) {
      expect(placeholders(loadWords.en[key])).toEqual(placeholders(loadWords.vi[key]));
    }
    expect(Object.keys(loadWords.en.summary)).toEqual(Object.keys(loadWords.vi.summary));
  });

  it('describe the same options in both languages', () => {
    expect(options(helpText.en)).toEqual(options(helpText.vi));
  });
});

describe('the report', () => {
  it('says for each refused row where it is and why', () => {
    const vi = renderLoadReport(report, 'vi');
    expect(vi).toContain(
      'TỪ CHỐI: hàng 1 25308 (106.70000, 11.90000): mã này năm 2025 là Thiện Hưng; Thanh Bình, "cũ" là tên của năm 2024',
    );
    expect(vi).toContain('hỏng.json\n  TỪ CHỐI: không phải JSON: dòng 3, cột 7');
    expect(renderLoadReport(report, 'en')).toContain('REFUSED: row 8 25308');
  });

  it('is written whole as JSON, CSV and markdown', () => {
    const json = JSON.parse(written('r.json')) as {
      outcome: string;
      findings: readonly { message: string; lon: number | null }[];
    };
    expect(json.outcome).toBe('refused');
    expect(json.findings).toHaveLength(9);
    expect(json.findings[1]).toMatchObject({
      lon: 106.7,
      message: describeFinding(table.findings[0] ?? toFinding('note', 'spike'), 'en'),
    });
    const csv = written('r.csv').split('\r\n');
    expect(csv).toHaveLength(11);
    expect(csv[2]).toContain('""cũ""');
    expect(written('r.md')).toContain('- xã.geojson: row 1 25308');
  });
});
