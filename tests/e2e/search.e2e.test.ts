import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { countBarePixels } from '../helpers/count-bare-pixels.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openExplorer, type Explorer } from './drivers/explorer.ts';

let browser: Browser;
const open: Explorer[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const explorer of open.splice(0)) await explorer.leave();
});
afterAll(() => browser.close());

async function enter(options: { language?: 'vi' | 'en'; phone?: boolean } = {}) {
  const explorer = await openExplorer(browser, {
    url: inject('productUrl'),
    path: options.language === 'en' ? '/?lang=en' : '/',
    ...options,
  });
  open.push(explorer);
  return explorer;
}

describe.each([
  { language: 'vi', phone: false },
  { language: 'en', phone: true },
] as const)('an official finds anything in one box: $language, phone: $phone', (look) => {
  test('a station by its name without accents, a commune by code, an old commune by its name', async () => {
    const official = await enter(look);
    await official.find('loc thanh');
    await official.findings().filter({ hasText: 'DT-25280' }).waitFor();
    await official.findings().filter({ hasText: 'DT-25294' }).waitFor();
    // The list hides no more of the map than it covers.
    await expect.poll(() => countBarePixels(official.page)).toBeLessThan(1000);
    await official.findings().filter({ hasText: 'DT-25280' }).click();
    await official.panel().getByText('DT-25280', { exact: true }).first().waitFor();
    expect(new URL(official.page.url()).pathname).toBe('/sites/DT-25280');
    await official.find('25294');
    await official.page.keyboard.press('Enter');
    await official.unitPanel().getByRole('heading', { name: 'Xã Lộc Thành' }).waitFor();
    await official.find('xã thanh hòa');
    await official.findings().filter({ hasText: 'Thiện Hưng' }).filter({ hasText: '30/06/2025' }).click();
    await official.unitPanel().getByRole('heading', { name: 'Xã Thanh Hòa' }).waitFor();
    expect(new URL(official.page.url()).searchParams.get('vintage')).toBe('2024');
    expect(official.complaints).toEqual([]);
  });

  test('a coordinate in degrees, minutes and seconds, with its commune and the nearest gate', async () => {
    const official = await enter(look);
    await official.find('11°58′01,74″B 106°34′12,76″Đ');
    await official.page.keyboard.press('Enter');
    const place = official.placePanel();
    await place.getByRole('button', { name: 'Xã Lộc Thạnh', exact: true }).waitFor();
    await place
      .getByRole('button', { name: /Cửa khẩu quốc tế Hoa Lư/ })
      .first()
      .waitFor();
    const colleague = await openExplorer(browser, {
      url: inject('productUrl'),
      path: '/',
      ...look,
    });
    open.push(colleague);
    await colleague.page.goto(official.page.url());
    await colleague.placePanel().getByRole('button', { name: 'Xã Lộc Thạnh', exact: true }).waitFor();
    expect(colleague.complaints).toEqual([]);
  });
});

test('a decision leads to its sites: as many rows in the table as its panel counts', async () => {
  const official = await enter();
  await official.find('QĐ 83');
  await official.page.keyboard.press('Enter');
  const panel = official.decisionPanel();
  await panel.getByRole('heading', { name: /83\/QĐ-UBND/ }).waitFor();
  const shares = (await panel.getByRole('table').getByRole('row').count()) - 2;
  await panel.getByRole('button', { name: /Chỉ hiện/ }).click();
  await official.openTable();
  await expect.poll(() => official.countShown()).toBe(shares);
  expect(official.complaints).toEqual([]);
});

test('Ctrl-K reaches the box from anywhere; what is nonsense is answered with words', async () => {
  const official = await enter();
  await official.page.keyboard.press('Control+k');
  await official.page.keyboard.type('48.85, 2.35');
  await official.page.getByText(/nằm ngoài Việt Nam/).waitFor();
  await official.searchBox().fill('😀 zzzz');
  await official.page
    .getByText(/Không tìm thấy/)
    .first()
    .waitFor();
  expect(official.complaints).toEqual([]);
});
