import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
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

async function enter(path = '/', options: { language?: 'vi' | 'en'; phone?: boolean; dark?: boolean } = {}) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, ...options });
  open.push(explorer);
  return explorer;
}

describe('an official finds a site and reads its history', () => {
  test('the network of the province is on the map, and nothing complains', async () => {
    const official = await enter();
    expect(await official.countShown()).toBe(122);
    expect(await official.legendCount(official.word('kind.radio_station'))).toBe(111);
    expect(official.complaints).toEqual([]);
  });

  test('Lộc Thạnh and Lộc Thành are two stations, found without accents', async () => {
    const official = await enter();
    await official.filterByText('loc thanh');
    await official.openTable();
    const table = official.table();
    await table.getByText('DT-25280').waitFor();
    expect(await table.getByText('DT-25294').count()).toBe(1);
  });

  test('a deep link opens the site: status, since when, timeline, money with its decisions, loudspeaker clusters', async () => {
    const official = await enter('/sites/dt-25280');
    const panel = official.panel();
    await panel.getByRole('heading', { name: 'Đài truyền thanh xã Lộc Thạnh' }).waitFor();
    for (const section of ['history.title', 'money.title', 'clusters.title'] as const)
      await panel.getByRole('heading', { name: official.word(section), exact: true }).waitFor();
    await panel.getByRole('table', { name: official.word('money.decisions') }).waitFor();
    expect(await panel.getByRole('table').getByRole('row').count()).toBeGreaterThan(1);
    expect(await panel.getByText(official.word('provenance.synthetic.long')).count()).toBe(1);
    expect(official.complaints).toEqual([]);
  });

  test('the address restores view, filters, selection and language; Back goes back', async () => {
    const official = await enter('/?k=radio_station&s=broken&lang=vi');
    const broken = await official.countShown();
    expect(broken).toBe(await official.legendCount(official.word('status.broken')));
    await official.openTable();
    const firstCode = await official
      .table()
      .getByText(/^DT-\d+$/)
      .first()
      .innerText();
    await official.table().getByText(firstCode, { exact: true }).click();
    await official.panel().waitFor();
    const address = official.page.url();
    const colleague = await enter(`${new URL(address).pathname}${new URL(address).search}`);
    await colleague.panel().getByText(firstCode, { exact: true }).waitFor();
    expect(await colleague.countShown()).toBe(broken);
    await official.page.goBack();
    await official.panel().waitFor({ state: 'detached' });
  });

  test('switching to English changes every word and the address', async () => {
    const visitor = await enter('/?lang=en', { language: 'en' });
    await visitor.page.getByText('Border gate', { exact: false }).first().waitFor();
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await visitor.page.getByRole('button', { name: 'Cửa khẩu', exact: true }).count()).toBe(0);
  });

  test('the keyboard alone reaches a site, opens it, closes it and gets the focus back', async () => {
    const official = await enter('/?k=border_gate');
    const list = official.page.locator('#sites-in-view');
    await list.locator('summary').focus();
    await official.page.keyboard.press('Enter');
    await official.page.keyboard.press('Tab');
    const focused = await official.page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(focused).toContain('Cửa khẩu');
    await official.page.keyboard.press('Enter');
    await official.panel().waitFor();
    await official.page.keyboard.press('Escape');
    await official.panel().waitFor({ state: 'detached' });
    const back = await official.page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(back).toBe(focused);
  });
});

describe('the same filter gives the same rows', () => {
  test.each([
    '/?k=pano',
    '/?s=broken,degraded',
    '/?u=25280@2025',
    '/?u=688@2024',
    '/?f=central',
    '/?q=bu%20gia%20map',
  ])('%s', async (path) => {
    const planner = await enter(path);
    const shown = await planner.countShown();
    expect(shown).toBeGreaterThan(0);
    await planner.openTable();
    const rows = Number(await planner.table().getAttribute('aria-rowcount')) - 1;
    expect(rows).toBe(shown);
  });

  test('a figure in the legend can be followed to its rows', async () => {
    const planner = await enter();
    const broken = await planner.legendCount(planner.word('status.broken'));
    await planner.page
      .getByRole('button', { name: new RegExp(`${broken} điểm “${planner.word('status.broken')}”`) })
      .click();
    await planner.table().waitFor();
    expect(Number(await planner.table().getAttribute('aria-rowcount')) - 1).toBe(broken);
  });
});

describe('what the public does not see', () => {
  test('guard posts appear only to who may see them, and go again on signing out', async () => {
    const manager = await enter();
    expect(
      await manager.page.getByRole('button', { name: manager.word('kind.guard_post'), exact: true }).count(),
    ).toBe(0);
    await manager.signIn('manager', inject('passwords')['manager'] ?? '');
    await manager.page.getByRole('button', { name: manager.word('kind.guard_post'), exact: true }).waitFor();
    expect(await manager.legendCount(manager.word('kind.guard_post'))).toBe(15);
    expect(await manager.countShown()).toBe(137);
    await manager.signOut();
    await manager.page
      .getByRole('button', { name: manager.word('kind.guard_post'), exact: true })
      .waitFor({ state: 'detached' });
    expect(await manager.countShown()).toBe(122);
  });

  test('a viewer does not see what is restricted', async () => {
    const viewer = await enter();
    await viewer.signIn('viewer', inject('passwords')['viewer'] ?? '');
    await viewer.page.getByText(viewer.word('role.viewer')).first().waitFor();
    expect(
      await viewer.page.getByRole('button', { name: viewer.word('kind.guard_post'), exact: true }).count(),
    ).toBe(0);
  });
});

describe('Hoàng Sa, Trường Sa and Biển Đông', () => {
  test.each([
    ['vi', '/', ['Quần đảo Hoàng Sa (Việt Nam)', 'Quần đảo Trường Sa (Việt Nam)', 'Biển Đông']],
    ['vi', '/sites/DT-25280', ['Quần đảo Hoàng Sa (Việt Nam)', 'Quần đảo Trường Sa (Việt Nam)', 'Biển Đông']],
    ['vi', '/?theme=dark', ['Quần đảo Hoàng Sa (Việt Nam)', 'Quần đảo Trường Sa (Việt Nam)', 'Biển Đông']],
    ['en', '/?lang=en', ['Hoàng Sa', 'Trường Sa', 'Biển Đông']],
  ] as const)('%s %s', async (language, path, labels) => {
    const visitor = await enter(path, { language });
    const texts = await visitor.page.evaluate(
      () => document.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '',
    );
    for (const label of labels) expect(texts).toContain(label);
  });
});
