import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openExplorer, type Explorer, type ExplorerOptions } from './drivers/explorer.ts';
import { atTable } from './drivers/table-user.ts';

let browser: Browser;
const open: Explorer[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const explorer of open.splice(0)) await explorer.leave();
});
afterAll(() => browser.close());

async function enter(path: string, options: Omit<ExplorerOptions, 'url' | 'path'> = {}) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, ...options });
  open.push(explorer);
  return explorer;
}

const languages = ['vi', 'en'] as const;
const devices = [{ phone: false }, { phone: true }];
const people = languages.flatMap((language) => devices.map((device) => ({ language, ...device })));

describe('which panos have permits that expire this year', () => {
  test.each(people)('asked in $language, on a phone: $phone', async ({ language, phone }) => {
    const official = await enter(`/?lang=${language}`, { language, phone, today: '2026-11-25' });
    const { page, word } = official;
    if (phone) await page.getByRole('button', { name: word('sheet.taller') }).click();
    await page.getByText(word('filters.permit'), { exact: true }).click();
    await page.getByRole('checkbox', { name: new RegExp(word('permit.this_year')) }).check();
    expect(await official.countShown()).toBe(2);
    await official.openTable();
    const table = atTable(official);
    await expect.poll(() => table.column('code')).toEqual(['PN-HOA-LU', 'PN-HOANG-DIEU']);
    expect(await table.column('permitExpires')).toEqual(['31/12/2026', '31/03/2026']);
    const states = await table.column('permitState');
    expect(states[1]).toContain(word('permit.expired'));
    expect(official.complaints).toEqual([]);

    const { pathname, search } = new URL(page.url());
    const colleague = await enter(`${pathname}${search}`, { language, phone, today: '2026-11-25' });
    expect(await atTable(colleague).column('code')).toEqual(['PN-HOA-LU', 'PN-HOANG-DIEU']);
  });

  test('at the end of the year before, none does', async () => {
    const official = await enter('/table?permit=this_year', { today: '2025-12-31' });
    await official.page.getByRole('heading', { name: official.word('filters.empty.title') }).waitFor();
    expect(await official.countShown()).toBe(0);
  });
});

describe('a file holds what the table shows, in the same order', () => {
  const filter = 's=broken&k=radio_station&sort=-since,name';

  test.each(languages)('CSV in %s', async (language) => {
    const planner = await enter(`/table?${filter}&lang=${language}`, { language });
    const table = atTable(planner);
    const { name, bytes, text } = await table.exportAs('csv');
    expect(name).toMatch(/^phen-dau_[a-z0-9_-]+_\d{4}-\d\d-\d\d\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
      newline: '\r\n',
      delimiter: language === 'vi' ? ';' : ',',
    });
    const of = (key: 'column.code' | 'column.name' | 'column.status') =>
      data.map((row) => row[planner.word(key)]);
    expect(meta.fields).toContain(planner.word('column.since'));
    expect(of('column.code')).toEqual(await table.column('code'));
    expect(of('column.name')).toEqual(await table.column('name'));
    expect(of('column.status')).toEqual(await table.column('status'));
    expect(data.length).toBe(await planner.countShown());
    expect(planner.complaints).toEqual([]);
  });

  test.each(languages)('GeoJSON in %s', async (language) => {
    const planner = await enter(`/table?${filter}&lang=${language}`, { language });
    const table = atTable(planner);
    const { text } = await table.exportAs('geojson');
    const { features } = JSON.parse(text) as {
      features: { id: string; geometry: { coordinates: number[] }; properties: Record<string, unknown> }[];
    };
    expect(features.map(({ id }) => id)).toEqual(await table.column('code'));
    expect(features.map(({ properties }) => properties['status'])).toEqual(features.map(() => 'broken'));
    for (const { geometry } of features) expect(geometry.coordinates[0]).toBeGreaterThan(100);
  });

  test('XLSX and KML are made under the strict policy of the product', async () => {
    const planner = await enter(`/table?rows=clusters&${filter}`);
    const table = atTable(planner);
    const workbook = await table.exportAs('xlsx');
    expect(workbook.text.slice(0, 2)).toBe('PK');
    const places = await table.exportAs('kml');
    expect(workbook.told).toBe(Number(await planner.table().getAttribute('aria-rowcount')) - 1);
    expect(places.text.match(/<Placemark /g)?.length).toBe(places.told);
    expect(places.told).toBeLessThan(workbook.told);
    expect(planner.complaints).toEqual([]);
  });

  test('holds nothing that the public may not see, and what a manager may', async () => {
    const manager = await enter('/table');
    const everything = async () => {
      const { page, word } = manager;
      await page.getByRole('button', { name: word('export.open'), exact: true }).click();
      await page.getByRole('radio', { name: new RegExp(word('export.columns.all')) }).check({ force: true });
      await page.keyboard.press('Escape');
      return atTable(manager).exportAs('geojson');
    };
    expect((await everything()).text).not.toMatch(/guard_post|restricted|DB-\d/);
    await manager.signIn('manager', inject('passwords')['manager'] ?? '');
    await manager.page.getByRole('button', { name: manager.word('kind.guard_post'), exact: true }).waitFor();
    expect((await everything()).text).toMatch(/DB-\d/);
  });
});

test.each(['light', 'dark', 'contrast'])('axe finds nothing at a grouped table, %s', async (theme) => {
  const planner = await enter(`/table?group=unit&cols=name,status,plan,permitState&theme=${theme}`);
  expect(await findA11yViolations(planner.page)).toEqual([]);
});

test('axe finds nothing at the table of a phone', async () => {
  const planner = await enter('/table?rows=clusters&group=station', { phone: true });
  expect(await findA11yViolations(planner.page)).toEqual([]);
});
