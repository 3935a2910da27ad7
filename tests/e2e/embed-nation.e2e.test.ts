import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openPortalVisitor, type PortalVisitor, type VisitorOptions } from './drivers/portal-visitor.ts';
import { buildPortalPage } from './portal/build-portal-page.ts';
import { nationSiteCount, serveNation } from './portal/serve-nation.ts';
import { servePortal, type Portal } from './portal/serve-portal.ts';

let browser: Browser;
let portal: Portal;
let nation: Awaited<ReturnType<typeof serveNation>>;
let visitor: PortalVisitor | null = null;

beforeAll(async () => {
  nation = await serveNation();
  portal = await servePortal();
  browser = await launchBrowser();
});

afterEach(async () => {
  await visitor?.leave();
  visitor = null;
});

afterAll(async () => {
  await browser.close();
  await portal.close();
  await nation.close();
});

async function visit(query = '', options: VisitorOptions = {}): Promise<PortalVisitor> {
  const embed = `<iframe src="${nation.url}/embed${query}" title="Bản đồ" style="width:100%;height:600px;border:0"></iframe>`;
  const opened = await openPortalVisitor(browser, nation.url, options);
  visitor = opened;
  await opened.read(portal.put(buildPortalPage({ embed })));
  return opened;
}

describe('the public map of more sites than one page lists', () => {
  it('reaches every one of them without scripts, on pages by province', async () => {
    const reader = await visit('', { javaScriptEnabled: false });
    await reader.openTable();
    const codes = new Set<string>();
    for (const name of ['Tỉnh phía bắc', 'Tỉnh phía nam']) {
      await reader.map().getByRole('link', { name }).click();
      await reader.map().getByRole('heading', { level: 1, name }).waitFor();
      const rows = await reader
        .map()
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['code'] ?? ''));
      for (const code of rows) codes.add(code);
      await reader.map().getByRole('link', { name: 'Về bản đồ' }).click();
      await reader.openTable();
    }
    expect(codes.size).toBe(nationSiteCount);
    expect(reader.complaints).toEqual([]);
  });

  it('opens with the groups of the poster; the legend filters all of them', async () => {
    const reader = await visit('?theme=light');
    await reader.untilReady();
    const numbers = await reader.map().locator('.p-n text').allTextContents();
    expect(numbers.reduce((sum, text) => sum + Number(text), 0)).toBeLessThanOrEqual(nationSiteCount);
    expect(numbers.length).toBeGreaterThan(20);
    expect(await reader.map().locator('.p-inset').isVisible()).toBe(false);
    await reader.map().locator('.legend li[data-status="broken"] button').click();
    await reader.untilLive();
    await expect.poll(() => reader.count()).toBe('1.000 / 3.000 điểm');
    expect(reader.complaints).toEqual([]);
  });

  it('obeys options that only rows can answer, and is never blank for one that nobody can', async () => {
    const reader = await visit('?commune=99999@2025&statuses=good');
    await reader.untilLive();
    await expect.poll(() => reader.count()).toBe('1.000 / 3.000 điểm');
    expect(reader.notes.filter((note) => note.includes('99999@2025'))).toHaveLength(1);
  });
});
