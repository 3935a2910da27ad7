import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { countBarePixels } from '../helpers/count-bare-pixels.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openExplorer } from './drivers/explorer.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('on a phone the panel is a sheet that grows and shrinks, and nothing runs off the screen', async () => {
  const official = await openExplorer(browser, {
    url: inject('productUrl'),
    path: '/sites/DT-25280',
    phone: true,
  });
  const { page } = official;
  await official.panel().waitFor();
  // Of a hole in the map there would be thousands.
  await expect.poll(() => countBarePixels(page)).toBeLessThan(1000);
  const topOf = async () => (await official.panel().boundingBox())?.y ?? Number.NaN;
  const half = await topOf();
  await page.getByRole('button', { name: official.word('sheet.taller') }).click();
  await expect.poll(topOf).toBeLessThan(half - 100);
  await page.getByRole('button', { name: official.word('sheet.lower') }).click();
  await expect.poll(topOf).toBeGreaterThan(half - 20);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await official.leave();
});

test('nothing that can be touched on a phone is smaller than 24 pixels', async () => {
  const official = await openExplorer(browser, { url: inject('productUrl'), phone: true });
  const small = await official.page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, select, input:not([type=radio]):not([type=checkbox]), summary',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        name: element.textContent ?? element.ariaLabel,
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
  await official.leave();
});
