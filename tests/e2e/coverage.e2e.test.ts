import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { planAnalyses } from './drivers/analyses.ts';
import { planCoverage } from './drivers/coverage-planner.ts';
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

async function enter(path = '/', { role, ...options }: Partial<ExplorerOptions> & { role?: string } = {}) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, ...options });
  open.push(explorer);
  if (role !== undefined) await explorer.signIn(role, inject('passwords')[role] ?? '');
  return explorer;
}

describe('a planner', () => {
  test('finds where to go first and why, tries a repair, keeps and shares it, and a colleague sees the same', async () => {
    const explorer = await enter('/', { role: 'manager' });
    const planner = tryOut(explorer);
    await planner.open();
    expect(new URL(explorer.page.url()).pathname).toBe('/coverage');

    await planner.onlyBorderCommunes();
    const three = await planner.firstCommunes(3);
    expect(new Set(three.map(({ code }) => code)).size).toBe(3);
    const worst = three.map(({ unreached }) => unreached[1]);
    expect(worst).toEqual(worst.toSorted((a, b) => b - a));
    expect(Math.min(...worst)).toBeGreaterThan(0);
    for (const { unreached, lost } of three) expect(lost[1]).toBeLessThanOrEqual(unreached[1]);

    // Of one of them a part is breakdown, not want of a station: there a repair is worth trying.
    const broken = three.find(({ lost }) => lost[0] > 0);
    if (broken === undefined) throw new Error('expected breakdown in one of three communes, got none');
    await planner.openCommune(broken.name);
    await planner.commune().getByRole('heading', { name: broken.name }).waitFor();
    expect(await planner.commune().getByText(explorer.word('coverage.split.lost')).count()).toBe(1);
    expect(await planner.hamlets().count()).toBeGreaterThan(0);
    expect(new URL(explorer.page.url()).searchParams.get('unit')).toBe(`${broken.code}@2025`);
    const facts = await planner.reached();
    const gain = await planner.offeredGain();
    expect(gain).toBeGreaterThan(0);
    expect(gain).toBeLessThanOrEqual(broken.lost[1]);

    await planner.tryOffered();
    await expect.poll(() => planner.peopleChanged()).toBeGreaterThanOrEqual(gain);
    const changed = (await planner.peopleChanged()) ?? 0;
    expect(await planner.peopleChangedIn(broken.name)).toBe(gain);
    expect(await planner.reached()).toEqual(facts.map((people) => people + changed));

    const name = `Sửa một cụm ở ${broken.name} ${Date.now()}`;
    const analyses = planAnalyses(explorer);
    await analyses.open();
    await analyses.save(name, true);
    await analyses.untilVerdict('same');
    const saved = await analyses.savedFigures();
    expect(await analyses.countedFigures()).toEqual(saved);

    const colleague = await enter(analyses.link(), { role: 'admin' });
    const theirs = planAnalyses(colleague);
    await theirs.untilVerdict('same');
    expect(await theirs.savedFigures()).toEqual(saved);
    expect(await theirs.countedFigures()).toEqual(saved);
    const other = tryOut(colleague);
    await other.openWhatIf();
    expect(await other.peopleChanged()).toBe(changed);
    await other.backToFacts();
    await expect.poll(() => other.reached()).toEqual(facts);
    expect(other.supposed()).toBeNull();

    // Beside the facts: more people reached, fewer lost to breakdown, the same border.
    await theirs.open();
    await theirs.compareWith(name);
    const [repaired, asItIs] = await theirs.comparedFigures();
    expect(repaired).toEqual(saved);
    expect(asItIs.people).not.toBe(saved.people);
    expect(asItIs.border).toBe(saved.border);
    expect(await theirs.communesThatDiffer()).toBeGreaterThan(0);

    await analyses.remove(name);
    expect(explorer.complaints).toEqual([]);
    expect(colleague.complaints).toEqual([]);
    expect(await findA11yViolations(colleague.page)).toEqual([]);
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
    const explorer = await enter('/coverage', { role: 'admin' });
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
  test('opens from the menu, tells the same, and a finger moves what is tried', async () => {
    const desk = planCoverage(await enter('/coverage'));
    const explorer = await enter('/', { phone: true });
    await explorer.page.getByRole('button', { name: explorer.word('app.mainNavigation') }).click();
    await explorer.page.getByRole('link', { name: explorer.word('coverage.title') }).click();
    const planner = tryOut(explorer);
    await planner.headline().waitFor();
    expect(await explorer.page.getByRole('link', { name: explorer.word('coverage.title') }).count()).toBe(0);
    expect(await planner.reached()).toEqual(await desk.reached());

    await planner.openWhatIf();
    await planner.tryFirstRepair();
    await planner.handles().first().waitFor();
    await expect.poll(() => planner.supposed()).toMatch(/^set_status,[^~]*$/);
    await explorer.page.locator('[data-map-idle="true"]').waitFor();
    const place = new URL(explorer.page.url()).searchParams.get('v');
    const [rightPx, downPx] = await planner.dragByFinger(60, -40);
    // The map places a handle on whole pixels.
    expect(Math.hypot(rightPx - 60, downPx + 40)).toBeLessThan(3);
    await expect.poll(() => planner.supposed()).toMatch(/~move,/);
    // The map stood still meanwhile.
    expect(new URL(explorer.page.url()).searchParams.get('v')).toBe(place);
    expect(explorer.complaints).toEqual([]);
    expect(await findA11yViolations(explorer.page)).toEqual([]);
  });
});
