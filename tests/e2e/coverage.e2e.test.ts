import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { planCoverage } from './drivers/coverage-planner.ts';
import { openExplorer, type Explorer, type ExplorerOptions } from './drivers/explorer.ts';

let browser: Browser;
const open: Explorer[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const explorer of open.splice(0)) await explorer.leave();
});
afterAll(() => browser.close());

async function enter(path = '/', options: Partial<ExplorerOptions> = {}) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, ...options });
  open.push(explorer);
  return explorer;
}

describe.each(['vi', 'en'] as const)('a planner asks where to go first, in %s', (language) => {
  test('finds the three border communes with most unreached people, and what of it is breakdown', async () => {
    const explorer = await enter(`/?lang=${language}`, { language });
    const planner = planCoverage(explorer);
    await planner.open();
    expect(new URL(explorer.page.url()).pathname).toBe('/coverage');

    await planner.onlyBorderCommunes();
    const three = await planner.firstCommunes(3);
    expect(new Set(three.map(({ code }) => code)).size).toBe(3);
    const worst = three.map(({ unreached }) => unreached[1]);
    expect(worst).toEqual(worst.toSorted((a, b) => b - a));
    expect(Math.min(...worst)).toBeGreaterThan(0);
    for (const { unreached, lost } of three) expect(lost[1]).toBeLessThanOrEqual(unreached[1]);
    expect(three.some(({ lost }) => lost[1] > 0)).toBe(true);

    const [first] = three;
    if (first === undefined) throw new Error('expected a commune, got none');
    await planner.openCommune(first.name);
    const commune = planner.commune();
    await commune.getByRole('heading', { name: first.name }).waitFor();
    expect(await commune.getByText(explorer.word('coverage.split.lost')).count()).toBe(1);
    expect(await planner.hamlets().count()).toBeGreaterThan(0);
    expect(new URL(explorer.page.url()).searchParams.get('unit')).toBe(`${first.code}@2025`);
    expect(explorer.complaints).toEqual([]);
  });
});

describe('a number', () => {
  test('opens the sum that it is, and rows that add up to it', async () => {
    const explorer = await enter('/coverage');
    const planner = planCoverage(explorer);
    const [low, high] = await planner.reached();
    await planner.measures().locator('tbody tr').first().getByRole('button').nth(1).click();
    await explorer.page.getByRole('button', { name: explorer.word('coverage.rows.open') }).click();
    const rows = explorer.page.getByRole('dialog');
    await rows.waitFor();
    const told = (await rows.locator('strong').first().innerText()).split('–');
    expect(told.map((part) => Number(part.replace(/\D/g, '')))).toEqual(low === high ? [low] : [low, high]);
    expect(await findA11yViolations(explorer.page)).toEqual([]);
  });

  test('follows the controls while they move, and a link gives the same', async () => {
    const explorer = await enter('/coverage');
    const planner = planCoverage(explorer);
    const [before] = await planner.reached();
    await planner.openPart('controls');
    await planner.multiplyRadii(1.5);
    await expect.poll(async () => (await planner.reached())[0]).toBeGreaterThan(before);
    await expect.poll(() => new URL(explorer.page.url()).searchParams.get('factor')).toBe('1.5');
    const wide = await planner.reached();
    const { pathname, search } = new URL(explorer.page.url());
    const other = planCoverage(await enter(pathname + search));
    expect(await other.reached()).toEqual(wide);
  });
});

describe('an editor', () => {
  test('says by hand that a hamlet is not reached, and takes it back', async () => {
    const explorer = await enter('/coverage');
    await explorer.signIn('admin', inject('passwords')['admin'] ?? '');
    const planner = planCoverage(explorer);
    await planner.headline().waitFor();
    const [commune] = await planner.firstCommunes(1);
    await planner.openCommune(commune?.name ?? '');
    await planner.hamlets().first().waitFor();
    const before = await planner.reachedHamlets();
    expect(before).toBeGreaterThan(0);

    const { page, word } = explorer;
    const hamlet = planner.commune().locator('[data-hamlet][data-state="yes"]').first();
    const id = await hamlet.getAttribute('data-hamlet');
    const same = planner.commune().locator(`[data-hamlet="${id}"]`);
    await hamlet.locator('summary').click();
    await same.getByRole('button', { name: word('coverage.ruling.add') }).click();
    await same.getByText(word('coverage.ruling.say.excluded'), { exact: true }).click();
    await same.getByLabel(word('coverage.ruling.reason')).fill('Đồi che, nghe không rõ');
    await same.getByRole('button', { name: word('coverage.ruling.save') }).click();
    await expect.poll(() => planner.reachedHamlets()).toBe(before - 1);
    expect(await same.getByText('Đồi che, nghe không rõ').count()).toBe(1);
    expect(explorer.complaints).toEqual([]);
    expect(await findA11yViolations(page)).toEqual([]);

    await same.getByRole('button', { name: word('coverage.ruling.remove') }).click();
    await expect.poll(() => planner.reachedHamlets()).toBe(before);
  });
});

describe('on a phone', () => {
  test('opens from the menu, and tells the same', async () => {
    const desk = planCoverage(await enter('/coverage'));
    const explorer = await enter('/', { phone: true });
    await explorer.page.getByRole('button', { name: explorer.word('app.mainNavigation') }).click();
    await explorer.page.getByRole('link', { name: explorer.word('coverage.title') }).click();
    const planner = planCoverage(explorer);
    await planner.headline().waitFor();
    expect(await planner.reached()).toEqual(await desk.reached());
    expect(await findA11yViolations(explorer.page)).toEqual([]);
  });
});
