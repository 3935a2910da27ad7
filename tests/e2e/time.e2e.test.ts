import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { askAsPublic, listAsPublic } from './drivers/ask-as-public.ts';
import { openExplorer, type ExplorerOptions } from './drivers/explorer.ts';
import { openTime, type TimeTraveller } from './drivers/time.ts';

let browser: Browser;
const open: TimeTraveller[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const official of open.splice(0)) await official.leave();
});
afterAll(() => browser.close());

async function enter(path: string, options: Partial<ExplorerOptions> = {}) {
  const url = inject('productUrl');
  const official = openTime(await openExplorer(browser, { url, path, ...options }));
  open.push(official);
  return official;
}

type Standing = { readonly exists: boolean | null };
type Line = { readonly year: number; readonly share_disbursed_mvnd: number };

/** What the database itself says of the date: the functions, and the years' money. */
async function askDatabase(date: string) {
  const url = inject('productUrl');
  const sites = await askAsPublic<readonly Standing[]>(url, 'public_network_as_of', { p_date: date });
  const clusters = await askAsPublic<readonly Standing[]>(url, 'public_clusters_as_of', { p_date: date });
  const lines = await listAsPublic<Line>(url, 'public_site_investment');
  const until = lines.filter(({ year }) => year <= Number(date.slice(0, 4)));
  return {
    sites: sites.filter(({ exists }) => exists !== false).length,
    clusters: clusters.filter(({ exists }) => exists !== false).length,
    absentSites: sites.filter(({ exists }) => exists === false).length,
    spentMvnd: Math.round(until.reduce((sum, line) => sum + line.share_disbursed_mvnd, 0) * 1000) / 1000,
  };
}

describe('what did the network look like in 2018, and what was spent until then', () => {
  const lookers = [
    { language: 'vi', phone: false },
    { language: 'en', phone: false },
    { language: 'vi', phone: true },
    { language: 'en', phone: true },
  ] as const;

  test.each(lookers)('in $language, on a phone: $phone', async (looker) => {
    const official = await enter(`/?lang=${looker.language}`, looker);
    await official.goTo('31/12/2018');
    const told = await askDatabase('2018-12-31');
    expect(await official.figures()).toMatchObject({
      sites: told.sites,
      clusters: told.clusters,
      spentMvnd: told.spentMvnd,
    });
    expect(told.absentSites).toBeGreaterThan(0);
    expect(new URL(official.page.url()).searchParams.get('t')).toBe('2018-12-31');
    await official.openTable();
    expect(await official.rowCount()).toBe(told.sites);
    expect(official.complaints).toEqual([]);
  });

  test('an address with the year shows the end of the year, a filter narrows map, money and table alike', async () => {
    const official = await enter('/?t=2018&k=pano');
    const panos = await official.figures();
    expect(panos.sites).toBe(3);
    expect(panos.spentMvnd).toBeLessThan((await askDatabase('2018-12-31')).spentMvnd);
    await official.openTable();
    expect(await official.rowCount()).toBe(3);
  });
});

describe('going through time', () => {
  test('by keyboard: months, years, the beginning and today; Back goes back to the date before', async () => {
    const official = await enter('/?t=2018-12-31');
    await official.press('ArrowLeft');
    expect(await official.date()).toBe('30/11/2018');
    await official.press('PageUp');
    expect(await official.date()).toBe('30/11/2019');
    await official.press('Home');
    expect(await official.date()).toBe('01/01/2014');
    await official.untilAddress('t', '2014-01-01');
    await official.press('End');
    expect(await official.date()).toBe(official.word('time.today'));
    await official.untilAddress('t', null);
    await official.page.goBack();
    await official.untilAddress('t', '2014-01-01');
    expect(await official.date()).toBe('01/01/2014');
  });

  test('play walks year by year for who wants less motion, and ends today', async () => {
    const official = await enter('/?t=2025-06-30');
    await official.play();
    await official.untilDate('31/12/2025');
    await official.untilDate(official.word('time.today'));
    await official.page.getByRole('button', { name: official.word('time.play') }).waitFor();
    expect(await official.date()).toBe(official.word('time.today'));
  });

  test('the communes are those of the date, and it says so; one chosen by hand stays', async () => {
    const official = await enter('/?t=2018');
    await official.page
      .getByText(`Địa giới theo ngày đang xem: ${official.word('filters.vintage.before')}.`)
      .waitFor();
    await official.page.getByText(official.word('filters.vintage.now'), { exact: true }).first().click();
    await official.page.getByRole('button', { name: official.word('time.vintage.follow') }).click();
    await official.page.getByText('Địa giới theo ngày đang xem').waitFor();
    expect(new URL(official.page.url()).searchParams.get('vintage')).toBeNull();
  });

  test('the panel tells the status of that day, marks it in the timeline, and leads back', async () => {
    const official = await enter('/sites/DT-25280?t=2013-12-31');
    await official.page.getByText(official.word('time.presence.not_yet')).waitFor({ state: 'detached' });
    await official.goTo('1/2014');
    await official.panel().getByText(official.word('time.presence.not_yet')).waitFor();
    await official.panel().getByText(official.word('time.mark')).waitFor();
    await official.backToToday();
    await official.panel().getByText(official.word('time.mark')).waitFor({ state: 'detached' });
    expect(await official.date()).toBe(official.word('time.today'));
  });
});

describe('dates that cannot be shown', () => {
  test.each(['abc', '2099-01-01', '2013-01-01'])('t=%s is left out and told', async (t) => {
    const official = await enter(`/?t=${t}`);
    await official.page.getByText(/phải từ 01\/01\/2014 đến hôm nay/).waitFor();
    await official.page.getByText(`t=${t}`, { exact: false }).first().waitFor();
    expect(await official.date()).toBe(official.word('time.today'));
    expect(await official.countShown()).toBe(122);
  });

  test('one that is typed is told beside the field', async () => {
    const official = await enter('/');
    await official.type('31/2/2018');
    await official.page
      .getByRole('alert')
      .filter({ hasText: /01\/01\/2014/ })
      .waitFor();
    expect(await official.date()).toBe(official.word('time.today'));
  });

  test('events that do not load are told, today stays on the screen, and trying again shows the date', async () => {
    const official = await enter('/');
    const history = '**/rest/v1/rpc/public_status_history';
    await official.page.route(history, (route) => route.fulfill({ status: 503, body: '{}' }));
    await official.type('31/12/2018');
    await official.page
      .getByRole('alert')
      .filter({ hasText: official.word('error.unavailable') })
      .waitFor();
    expect(await official.countShown()).toBe(122);
    await official.page.unroute(history);
    await official.page.getByRole('button', { name: official.word('app.retry') }).click();
    await official.page.getByText(official.word('app.retry')).waitFor({ state: 'detached' });
    expect((await official.figures()).sites).toBe((await askDatabase('2018-12-31')).sites);
  });
});

test.each([
  { theme: 'light', phone: false },
  { theme: 'dark', phone: false },
  { theme: 'contrast', phone: false },
  { theme: 'light', phone: true },
] as const)('axe finds nothing on another day: $theme, phone: $phone', async ({ theme, phone }) => {
  const official = await enter(`/sites/DT-25280?t=2018&theme=${theme}`, { phone });
  await official.panel().getByText(official.word('time.mark')).waitFor();
  expect(await findA11yViolations(official.page)).toEqual([]);
});
