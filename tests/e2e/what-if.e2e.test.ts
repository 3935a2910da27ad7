import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openExplorer, type Explorer, type ExplorerOptions } from './drivers/explorer.ts';
import { tryOut } from './drivers/what-if-planner.ts';

let browser: Browser;
const open: Explorer[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const explorer of open.splice(0)) await explorer.leave();
});
afterAll(() => browser.close());

async function enter(path: string, options: Partial<ExplorerOptions> = {}) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, ...options });
  open.push(explorer);
  return explorer;
}

describe('a planner', () => {
  test('moves a cluster by keys alone, and sees it at once', async () => {
    const explorer = await enter('/coverage?lang=en', { language: 'en' });
    const planner = tryOut(explorer);
    await planner.openWhatIf();
    await planner.tryFirstRepair();
    await planner.handles().first().waitFor();
    await planner.focusHandle();
    await explorer.page.keyboard.press('Shift+ArrowRight');
    await explorer.page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => planner.supposed()).toMatch(/~move,/);
    await explorer.page.getByText('moved by 1 km').waitFor();
    expect(explorer.complaints).toEqual([]);
  });
});
