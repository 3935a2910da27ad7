import { describe, expect, test } from 'vitest';
import { readCommunes2024, readCommunes2025 } from '../lib/read-facts.ts';
import { readDemoTable, type DemoRow } from '../seed/read-demo-files.ts';

const communes2024 = readCommunes2024();
const communes2025 = readCommunes2025();

function sumBy(rows: readonly DemoRow[], key: (row: DemoRow) => string, column: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + Number(row[column]));
  return sums;
}

const successors = new Map(communes2024.map(({ code, code2025 }) => [code, code2025]));
const old = (row: DemoRow): string => row['commune_2024'] ?? '';
const now = (row: DemoRow): string => successors.get(old(row)) ?? '';

describe.each(['hamlet', 'population-cell'])('people of %s', (name) => {
  const rows = readDemoTable(name);

  test('sum exactly to every commune of 2024', () => {
    const wanted = new Map(communes2024.map(({ code, population }) => [code, population]));
    expect(sumBy(rows, old, 'people_2024')).toEqual(wanted);
  });

  test('sum exactly to every commune of 2025', () => {
    const wanted = new Map(communes2025.map(({ code, population }) => [code, population]));
    expect(sumBy(rows, now, 'people_2025')).toEqual(wanted);
  });
});

test('hamlets are numbered without repeats, at least four in a commune', () => {
  const rows = readDemoTable('hamlet');
  const names2024 = rows.map((row) => `${old(row)} ${row['name_2024']}`);
  const names2025 = rows.map((row) => `${now(row)} ${row['name_2025']}`);
  expect(new Set(names2024).size).toBe(rows.length);
  expect(new Set(names2025).size).toBe(rows.length);
  for (const { code } of communes2024) {
    expect(rows.filter((row) => old(row) === code).length).toBeGreaterThanOrEqual(4);
  }
});
