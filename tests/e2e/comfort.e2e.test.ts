import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
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

async function enter(path = '/', phone = false) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, phone });
  open.push(explorer);
  return explorer;
}

describe('by the keyboard', () => {
  test('“?” lists every shortcut; letters work until they are switched off, and not while typing', async () => {
    const official = await enter();
    const { keyboard } = official.page;
    await keyboard.press('?');
    const list = official.page.getByRole('dialog', { name: official.word('command.title') });
    await list.getByText(official.word('command.home')).waitFor();
    expect(await findA11yViolations(official.page)).toEqual([]);
    await keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });

    await keyboard.press('t');
    await official.table().waitFor();
    await keyboard.press('m');
    await official.table().waitFor({ state: 'detached' });

    await keyboard.press('/');
    await keyboard.type('t?');
    expect(await official.table().count()).toBe(0);
    expect(await list.count()).toBe(0);
    await keyboard.press('Escape');
    await official.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

    await keyboard.press('?');
    await list.getByRole('checkbox').uncheck();
    await keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await keyboard.press('t');
    await keyboard.press('Control+k');
    expect(await official.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await official.table().count()).toBe(0);
  });

  test('“]” walks through the sites in view', async () => {
    const official = await enter('/?k=border_gate');
    await official.page.keyboard.press(']');
    await official.panel().waitFor();
    const first = await official.panel().getByRole('heading', { level: 2 }).first().innerText();
    await official.page.keyboard.press(']');
    await expect
      .poll(() => official.panel().getByRole('heading', { level: 2 }).first().innerText())
      .not.toBe(first);
  });
});

describe('letters of another size', () => {
  test.each([
    [130, '/sites/DT-25280', false],
    [150, '/', false],
    [150, '/table', false],
    [150, '/sites/DT-25280', true],
  ])(
    '%i percent on %s, phone %s: nothing runs off the screen, axe finds nothing, and it is remembered',
    async (size, path, phone) => {
      const reader = await enter(path, phone);
      await reader.page.evaluate(
        (percent) => localStorage.setItem('phen-dau:text-size', String(percent)),
        size,
      );
      await reader.visit(path);
      expect(await reader.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        `${(16 * size) / 100}px`,
      );
      const overflow = await reader.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await findA11yViolations(reader.page)).toEqual([]);
    },
  );
});

test('a button without words says its name under the pointer, and Escape takes that away', async () => {
  const official = await enter('/sites/DT-25280');
  const close = official.page.getByRole('button', { name: official.word('app.close') }).first();
  await close.hover();
  const tip = official.page.locator('[data-shown="true"]').getByText(official.word('app.close'));
  await tip.waitFor();
  await official.page.keyboard.press('Escape');
  await tip.waitFor({ state: 'detached' });
  expect(await official.page.locator('[data-shown="true"]').count()).toBe(0);
});
