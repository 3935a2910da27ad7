import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openExplorer, type Explorer } from './drivers/explorer.ts';
import { discardData, startProduct, type Product } from './start-product.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const explorer of open.splice(0)) await explorer.leave();
  for (const product of started.splice(0)) {
    await product.kill('SIGKILL');
    discardData(product);
  }
});
afterAll(() => browser.close());

const open: Explorer[] = [];
const started: Product[] = [];

async function start(options: Parameters<typeof startProduct>[0] = {}): Promise<Product> {
  const product = await startProduct(options);
  started.push(product);
  return product;
}

async function enter(url: string, path = '/'): Promise<Explorer> {
  const explorer = await openExplorer(browser, { url, path, offline: true });
  open.push(explorer);
  return explorer;
}

/** The application and the data are in the browser: from here on no network is needed. */
async function untilKept({ page }: Explorer, shelf: 'public' | 'member'): Promise<void> {
  const isKept = (prefix: string) =>
    page.evaluate(async (beginning) => {
      await navigator.serviceWorker.ready;
      for (const name of await caches.keys())
        if (
          name.startsWith(beginning) &&
          (await (await caches.open(name)).match('https://kept.invalid/whole'))
        )
          return true;
      return false;
    }, prefix);
  await expect.poll(() => isKept(`phen-dau kept ${shelf} copy`), { timeout: 90_000 }).toBe(true);
}

const keptShelves = ({ page }: Explorer) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('phen-dau kept')));

test('a visitor opens the map again while the server is away: rows, map, panel and the age of the data are there', async () => {
  const product = await start();
  const visitor = await enter(product.url, '/sites/DT-25280');
  await visitor
    .panel()
    .getByRole('table', { name: visitor.word('money.decisions') })
    .waitFor();
  await untilKept(visitor, 'public');
  await product.kill('SIGKILL');

  await visitor.visit('/');
  await visitor.page.getByText(/Dữ liệu tải lúc \d\d:\d\d .*trước/).waitFor();
  await visitor.page.getByText(/Tự thử lại sau \d+ giây/).waitFor();
  expect(await visitor.countShown()).toBe(122);
  await visitor.visit('/sites/DT-25280');
  await visitor
    .panel()
    .getByRole('table', { name: visitor.word('money.decisions') })
    .waitFor();

  await start({ dataDir: product.dataDir, port: Number(new URL(product.url).port) });
  await visitor.page.getByText(/Dữ liệu tải lúc/).waitFor({ state: 'detached' });
  expect(await visitor.countShown()).toBe(122);
});

test('an official without a network keeps what members see until they sign out; then nothing of it is left', async () => {
  const manager = await enter(inject('productUrl'));
  await untilKept(manager, 'public');
  await manager.signIn('manager', inject('passwords')['manager'] ?? '');
  await manager.page.getByRole('button', { name: manager.word('kind.guard_post'), exact: true }).waitFor();
  await untilKept(manager, 'member');

  await manager.page.context().setOffline(true);
  await manager.visit('/');
  await manager.page.getByText(/Dữ liệu tải lúc/).waitFor();
  expect(await manager.countShown()).toBe(137);

  await manager.signOut();
  await manager.page
    .getByRole('button', { name: manager.word('kind.guard_post'), exact: true })
    .waitFor({ state: 'detached' });
  await expect.poll(() => keptShelves(manager)).not.toContainEqual(expect.stringContaining('member'));
  await expect.poll(() => manager.countShown()).toBe(122);
  await manager.visit('/');
  expect(await manager.countShown()).toBe(122);
});
