import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
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
  test('tries one repair, sees the people gained, goes back and forth, and hands on the link', async () => {
    const explorer = await enter('/coverage');
    const planner = tryOut(explorer);
    await planner.open();
    const facts = await planner.reached();
    const gain = await planner.offeredGain();
    expect(gain).toBeGreaterThan(0);

    await planner.tryFirstRepair();
    await expect.poll(() => planner.peopleChanged()).toBe(gain);
    expect(await planner.reached()).toEqual(facts.map((people) => people + gain));

    await planner.undo();
    await expect.poll(() => planner.peopleChanged()).toBeNull();
    expect(await planner.reached()).toEqual(facts);
    await planner.redoByKeys();
    await expect.poll(() => planner.peopleChanged()).toBe(gain);
    await expect.poll(() => planner.supposed()).toMatch(/^set_status,/);

    const { pathname, search } = new URL(explorer.page.url());
    const other = tryOut(await enter(pathname + search));
    await other.open();
    await expect.poll(() => other.peopleChanged()).toBe(gain);
    await other.backToFacts();
    await expect.poll(() => other.reached()).toEqual(facts);
    expect(other.supposed()).toBeNull();
    expect(explorer.complaints).toEqual([]);
    expect(await findA11yViolations(explorer.page)).toEqual([]);
  });

  test('moves a cluster by keys alone, and sees it at once', async () => {
    const explorer = await enter('/coverage?lang=en', { language: 'en' });
    const planner = tryOut(explorer);
    await planner.open();
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
