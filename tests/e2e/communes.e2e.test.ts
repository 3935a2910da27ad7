import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { planCommunes } from './drivers/communes.ts';
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

async function enter(path = '/', options: { language?: 'vi' | 'en'; phone?: boolean; dark?: boolean } = {}) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, ...options });
  open.push(explorer);
  return explorer;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe.each(['vi', 'en'] as const)(
  'a planner looks for the communes that need repair, in %s',
  (language) => {
    test('colours them by what is broken, opens the worst, and follows its figure to the rows', async () => {
      const planner = await enter(`/?lang=${language}`, { language });
      const communes = planCommunes(planner);
      await communes.colourBy('broken_share');
      await communes.openList();
      expect(sum(await communes.legendCounts())).toBe(40);
      expect(await communes.rows().count()).toBe(40);
      const worst = await communes.worst();
      expect(Number.parseFloat(worst.value)).toBeGreaterThan(0);
      await communes.openWorst();
      const panel = communes.panel();
      await panel.getByRole('heading', { name: worst.name.replace(/\s*\d+$/, ''), exact: true }).waitFor();
      expect(new URL(planner.page.url()).searchParams.get('m')).toBe('broken_share');

      const figure = panel
        .getByRole('button', { name: new RegExp(`${planner.word('status.broken')}$`) })
        .first();
      const broken = Number(await figure.innerText());
      await figure.click();
      await planner.table().waitFor();
      expect(await planner.countShown()).toBe(broken);
      await planner.page.goBack();
      await panel.waitFor();
      expect(planner.complaints).toEqual([]);
    });
  },
);

describe('the same link', () => {
  test('colours, opens and compares the same, in the dark', async () => {
    const planner = await enter('/?m=people&unit=25280@2025&cmp=25294@2025&theme=dark', { dark: true });
    const table = planner.page.getByRole('table', { name: planner.word('compare.table') });
    await table.waitFor();
    expect(await table.getByRole('button', { name: /25294/ }).count()).toBe(1);
    expect(await findA11yViolations(planner.page)).toEqual([]);
  });

  test('shows the communes of a date as they were then', async () => {
    const planner = await enter('/?m=investment_per_head&t=2018-06-30');
    const communes = planCommunes(planner);
    await communes.colourBy('investment_per_head');
    await expect.poll(async () => sum(await communes.legendCounts())).toBe(111);
    await planner.page.getByText('30/06/2018', { exact: false }).first().waitFor();
  });
});

describe('the overview of the province', () => {
  test('opens from the rail, counts what the table counts, and leads to a commune', async () => {
    const planner = await enter();
    await planner.page.getByRole('button', { name: planner.word('unitPanel.overview') }).click();
    const panel = planCommunes(planner).panel();
    const all = panel.getByRole('button', {
      name: new RegExp(
        `${planner.word('unitPanel.matrix.allKinds')}, ${planner.word('unitPanel.matrix.allStatuses')}`,
      ),
    });
    const total = Number(await all.innerText());
    expect(total).toBe(await planner.countShown());
    expect(await findA11yViolations(planner.page)).toEqual([]);
    const first = panel.getByRole('listitem').getByRole('button').first();
    const name = (await first.innerText()).replace(/\s*\d+$/, '');
    await first.click();
    await panel.getByRole('heading', { name, exact: true }).waitFor();
  });
});
