import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openExplorer, type Explorer } from './drivers/explorer.ts';
import { discardData, startProduct } from './start-product.ts';

let browser: Browser;
const open: Explorer[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const explorer of open.splice(0)) await explorer.leave();
});
afterAll(() => browser.close());

async function enter(path: string, url = inject('productUrl'), language: 'vi' | 'en' = 'vi') {
  const explorer = await openExplorer(browser, { url, path, language });
  open.push(explorer);
  return explorer;
}

describe('an address that cannot be read', () => {
  test('an unknown site code is named, with the nearest codes and a way back', async () => {
    const official = await enter('/sites/DT-25281');
    await official.page.getByText('Không có điểm mang mã “DT-25281”').waitFor();
    await official.page.getByText('DT-25280', { exact: false }).first().waitFor();
    await official.page.getByRole('button', { name: official.word('notFound.back') }).click();
    expect(new URL(official.page.url()).pathname).toBe('/');
  });

  test.each([
    ['/?v=abc,11,9', 'v'],
    ['/?v=999,11,9', 'v'],
    ['/?k=castle', 'k'],
    ['/?u=25280', 'u'],
    ['/?lang=xx', 'lang'],
    ['/?s=good,%00', 's'],
  ])('%s: the part is left out and told, the map is there', async (path, part) => {
    const official = await enter(path);
    await official.page
      .getByText(/không đọc được nên đã bỏ qua/)
      .filter({ hasText: part })
      .first()
      .waitFor();
    expect(await official.countShown()).toBeGreaterThan(0);
  });

  test('the same in English', async () => {
    const visitor = await enter('/sites/NOWHERE?lang=en', inject('productUrl'), 'en');
    await visitor.page
      .getByText(/NOWHERE/)
      .first()
      .waitFor();
    expect(await visitor.page.getByText(/Không có điểm/).count()).toBe(0);
  });

  test('a path that is no screen is told, not a blank page', async () => {
    const official = await enter('/nowhere/at/all');
    await official.page
      .getByText(/không đọc được nên đã bỏ qua/)
      .first()
      .waitFor();
    expect(await official.countShown()).toBe(122);
  });
});

describe('rows and networks that fail', () => {
  test('a row that the codec refuses is shown with its reason; the others stay', async () => {
    const official = await enter('/?k=pano');
    await official.page.route('**/rest/v1/public_site?*', async (route) => {
      const answer = await route.fetch();
      const rows = (await answer.json()) as { code: string; status: string }[];
      for (const row of rows) if (row.code === 'DT-25280') row.status = 'wonderful';
      await route.fulfill({ response: answer, json: rows });
    });
    await official.visit('/');
    await official.page
      .getByText(/1 dòng không đọc được/)
      .first()
      .click();
    await official.page
      .getByText(/wonderful/)
      .first()
      .waitFor();
    expect(await official.countShown()).toBe(121);
  });

  test('without a network the data stays and the screen says so', async () => {
    const official = await enter('/');
    const before = await official.countShown();
    await official.page.context().setOffline(true);
    await official.page.getByText(official.word('notice.offline')).waitFor();
    expect(await official.countShown()).toBe(before);
    await official.page.context().setOffline(false);
    await official.page.getByText(official.word('notice.offline')).waitFor({ state: 'detached' });
  });

  test('a backend that goes away and comes back: said in words, nothing lost, tried again', async () => {
    const product = await startProduct();
    const official = await enter('/', product.url);
    const before = await official.countShown();
    await official.untilScreensFetched();
    await product.kill('SIGKILL');
    await official.filterByText('DT-25280');
    await official.openTable();
    await official.table().getByText('DT-25280', { exact: true }).click();
    await official.page
      .getByText(/Máy chủ dữ liệu không trả lời|Mất kết nối mạng/)
      .first()
      .waitFor();
    await official.filterByText('');
    expect(await official.countShown()).toBe(before);
    const again = await startProduct({ dataDir: product.dataDir, port: Number(new URL(product.url).port) });
    await official
      .panel()
      .getByRole('button', { name: official.word('app.retry') })
      .first()
      .click();
    await official
      .panel()
      .getByRole('table', { name: official.word('money.decisions') })
      .waitFor();
    expect(await again.stop()).toBe(0);
    discardData(again);
  });
});
