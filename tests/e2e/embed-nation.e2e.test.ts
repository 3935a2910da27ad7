import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortalVisitor, VisitorOptions } from './drivers/portal-visitor.ts';
import { nationSiteCount, serveNation } from './portal/serve-nation.ts';
import { setUpPortal, writeFrame } from './portal/set-up-portal.ts';

let nation: Awaited<ReturnType<typeof serveNation>>;

beforeAll(async () => {
  nation = await serveNation();
});
afterAll(() => nation.close());
const portal = setUpPortal(() => nation.url);

function visit(query = '', options: VisitorOptions = {}): Promise<PortalVisitor> {
  return portal.visit(writeFrame(nation.url, query), options);
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
