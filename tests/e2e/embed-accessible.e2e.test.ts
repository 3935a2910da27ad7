import { describe, expect, inject, it } from 'vitest';
import { findFrameViolations } from '../helpers/find-frame-violations.ts';
import type { PortalVisitor, VisitorOptions } from './drivers/portal-visitor.ts';
import { setUpPortal, writeFrame } from './portal/set-up-portal.ts';

const productUrl = inject('productUrl');

const portal = setUpPortal(() => productUrl);

async function visit(query: string, options: VisitorOptions = {}): Promise<PortalVisitor> {
  const visitor = await portal.visit(writeFrame(productUrl, query), options);
  await visitor.untilReady();
  return visitor;
}

/** What the scale of the live map says in the moment after its button was pressed. */
async function zoomInAndRead(motion: 'reduce' | 'no-preference') {
  const reader = await visit('', { reducedMotion: motion });
  await reader.open();
  await reader.untilLive();
  await reader.untilAtRest();
  const read = await reader.zoomAndReadScale();
  await reader.leave();
  return read;
}

describe('the map on a portal is for everybody', () => {
  it.each(['light', 'dark', 'contrast'])('without a fault that axe can find, %s', async (theme) => {
    const reader = await visit(`?theme=${theme}&search=on&time=on`);
    expect(await findFrameViolations(reader.inside())).toEqual([]);
    await reader.openTable();
    await reader.map().locator('tr[data-code="CK-HOA-LU"] th').click();
    await reader.untilLive();
    await reader.card().getByRole('heading').waitFor();
    expect(await findFrameViolations(reader.inside())).toEqual([]);
  });

  it('names every sign of the poster with its kind and status', async () => {
    const reader = await visit('');
    const sign = reader.map().locator('.poster a[data-code="CK-HOA-LU"]');
    expect(await sign.textContent()).toMatch(/^Cửa khẩu quốc tế Hoa Lư, Hoạt động tốt/);
    const nameless = await reader
      .map()
      .locator('.poster a[data-code]')
      .evaluateAll(
        (signs) => signs.filter((each) => (each.querySelector('title')?.textContent ?? '') === '').length,
      );
    expect(nameless).toBe(0);
  });

  it('has a row with name, kind and status for every sign, and names the live map', async () => {
    const reader = await visit('');
    const signs = await reader
      .map()
      .locator('.poster a[data-code]')
      .evaluateAll((all) => all.map((sign) => sign.getAttribute('href')));
    const rows = await reader
      .map()
      .locator('tbody tr')
      .evaluateAll((all) =>
        (all as HTMLTableRowElement[]).map((row) => ({
          anchor: `#${row.id}`,
          cells: [...row.cells].map((cell) => (cell.textContent ?? '').trim()),
          link: row.querySelector('a')?.textContent ?? '',
        })),
      );
    const anchors = new Set(rows.map(({ anchor }) => anchor));
    expect(signs.filter((href) => !anchors.has(href ?? ''))).toEqual([]);
    expect(rows.filter(({ cells: [name, kind, status] }) => !name || !kind || !status)).toEqual([]);
    expect(rows.filter(({ link }) => link === '')).toEqual([]);
    await reader.open();
    await reader.untilLive();
    await reader.map().getByRole('region', { name: 'Bản đồ', exact: true }).waitFor();
    await reader.map().getByRole('button', { name: 'Phóng to' }).waitFor();
  });

  it('stands still where less motion is wanted: the map jumps, nothing is animated', async () => {
    const still = await zoomInAndRead('reduce');
    expect(still.after).not.toBe(still.before);
    expect(still.animationCount).toBe(0);
    const moving = await zoomInAndRead('no-preference');
    expect(moving.after).toBe(moving.before);
  });

  it('in the theme of high contrast where the device asks for contrast', async () => {
    const reader = await visit('', { contrast: 'more' });
    expect(await reader.inside().evaluate(() => document.documentElement.dataset['theme'])).toBe('contrast');
  });

  it('by keyboard alone: open, choose a site, read it, close it', async () => {
    const reader = await visit('?search=on');
    const search = reader.map().getByRole('searchbox');
    await search.focus();
    await reader.page.keyboard.type('loc thinh');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Enter');
    await reader
      .card()
      .getByRole('heading', { name: /Lộc Thịnh/ })
      .waitFor();
    await reader.untilLive();
    await reader.card().getByRole('button', { name: 'Đóng' }).focus();
    await reader.page.keyboard.press('Escape');
    await reader.card().waitFor({ state: 'hidden' });
    await reader.map().locator('.legend button').first().focus();
    await reader.page.keyboard.press('Enter');
    expect(await reader.map().locator('.legend button').first().getAttribute('aria-pressed')).toBe('true');
  });

  it('at twice the size, nothing is cut off', async () => {
    const reader = await visit('?search=on&time=on', {
      viewport: { width: 640, height: 450 },
      deviceScaleFactor: 2,
    });
    expect(await reader.overflowPx()).toBe(0);
    const open = await reader.map().locator('.open').boundingBox();
    expect(open?.width).toBeGreaterThan(100);
    await reader.openTable();
    await reader.map().locator('tr[data-code="CK-HOA-LU"] a').click();
    await reader.untilLive();
    await reader.card().getByRole('heading').waitFor();
    expect(await reader.overflowPx()).toBe(0);
    expect(await reader.card().evaluate((card) => card.scrollWidth - card.clientWidth)).toBe(0);
  });

  it('in forced colours the signs keep theirs', async () => {
    const reader = await visit('', { forcedColors: 'active' });
    const adjust = await reader
      .map()
      .locator('.legend .sign')
      .first()
      .evaluate((sign) => getComputedStyle(sign).forcedColorAdjust);
    expect(adjust).toBe('none');
  });

  it('with large targets under a finger', async () => {
    const reader = await visit('?search=on', { phone: true });
    for (const target of ['.open', '.search input']) {
      const box = await reader.map().locator(target).boundingBox();
      expect(box?.height, target).toBeGreaterThanOrEqual(44);
    }
  });

  it('on paper the poster stands for the live map', async () => {
    const reader = await visit('');
    await reader.open();
    await reader.untilLive();
    await reader.page.emulateMedia({ media: 'print' });
    expect(
      await reader
        .map()
        .locator('.poster')
        .evaluate((poster) => getComputedStyle(poster).visibility),
    ).toBe('visible');
    expect(await reader.map().locator('.live').isVisible()).toBe(false);
    expect(await reader.map().locator('.poster a[data-code="CK-HOA-LU"] use').isVisible()).toBe(true);
    expect(await reader.map().locator('.p-inset').isVisible()).toBe(true);
    expect(await reader.map().locator('.open').isVisible()).toBe(false);
  });

  it('on paper with what the reader chose, also after the live map was moved', async () => {
    const reader = await visit('?kinds=border_gate');
    await reader.open();
    await reader.untilLive();
    await reader.map().getByRole('button', { name: 'Phóng to' }).click();
    await reader.page.emulateMedia({ media: 'print' });
    expect(await reader.map().locator('.poster a[data-code]:visible').count()).toBe(5);
  });
});
