import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { findMissingSovereigntyNames } from '#domain/sovereignty.ts';
import { isFar, readColours } from './portal/read-colours.ts';
import { setUpPortal, writeFrame } from './portal/set-up-portal.ts';

const productUrl = inject('productUrl');

const portal = setUpPortal(() => productUrl);
const { visit } = portal;

function iframe(query = '', attributes = ''): string {
  return writeFrame(productUrl, query, attributes);
}

async function countGzipped(url: string): Promise<number> {
  const answer = await fetch(url);
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).byteLength;
}

const oneLine = `<phen-dau-map><a href="${productUrl}/embed">Bản đồ thông tin đối ngoại</a></phen-dau-map><script async src="${productUrl}/embed.js"></script>`;

describe('before anything is touched', () => {
  it('is a whole map without scripts: signs that are links, and a table of every site', async () => {
    const reader = await visit(iframe(), { javaScriptEnabled: false });
    const rows = await reader.map().locator('tbody tr').count();
    expect(rows).toBeGreaterThan(100);
    expect(await reader.map().locator('.poster a[data-code]').count()).toBeGreaterThan(100);
    const poster =
      (await reader.map().locator('.poster').innerHTML()) +
      (await reader.map().locator('.p-inset').getAttribute('aria-label'));
    expect(findMissingSovereigntyNames(poster, 'vi')).toEqual([]);
    await reader.openTable();
    await reader
      .map()
      .getByRole('row', { name: /Cửa khẩu quốc tế Hoa Lư/ })
      .waitFor();
  });

  it('fetches neither map nor data: 30 KB in all, poster and table included', async () => {
    const reader = await visit(iframe());
    await reader.untilReady();
    await reader.page.waitForLoadState('networkidle');
    const sent = reader.requests.filter((url) => url.startsWith(productUrl));
    const sizes = await Promise.all(sent.map(countGzipped));
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(30_000);
    expect(reader.requests.filter((url) => /snapshot|basemap|\/map-/.test(url))).toEqual([]);
    expect(reader.complaints).toEqual([]);
  });
});

describe('touching the map', () => {
  it('moves nothing: every sign of the poster stands on the live map, in its place and colour', async () => {
    const reader = await visit(iframe());
    await reader.untilReady();
    const signs = await reader.signsOnPoster();
    const before = await reader.page.screenshot();
    await reader.open();
    await reader.untilLive();
    await reader.untilAtRest();
    const places = signs.map(({ x, y }) => [x, y] as const);
    const [drawn, live] = await readColours(reader.page, [before, await reader.page.screenshot()], places);
    const free = await reader.areOnCanvas(signs);
    const moved = signs
      .filter((_, row) => free[row] === true && isFar(drawn?.[row], live?.[row]))
      .map(({ code }) => code);
    expect(free.filter(Boolean).length).toBeGreaterThan(80);
    expect(moved).toEqual([]);
  });
});

describe.each([
  ['no sandbox', ''],
  ['the sandbox of portals', 'sandbox="allow-scripts allow-same-origin allow-forms allow-presentation"'],
  ['the narrowest sandbox', 'sandbox="allow-scripts"'],
])('in %s', (_, sandbox) => {
  it('opens the live map where the poster was, and the card of a site', async () => {
    const reader = await visit(iframe('', sandbox));
    await reader.untilReady();
    await reader.open();
    await reader.untilLive();
    await reader.openTable();
    await reader.map().locator('tr[data-code="CK-HOA-LU"] th').click();
    await reader.card().getByRole('heading', { name: 'Cửa khẩu quốc tế Hoa Lư' }).waitFor();
    expect(await reader.card().innerText()).toContain('Hoạt động tốt');
    expect(reader.complaints).toEqual([]);
    expect(reader.strayRequests(portal.url())).toEqual([]);
    expect(await reader.page.context().cookies()).toEqual([]);
  });
});

describe('a home that is not friendly', () => {
  it('may refuse every kind of storage', async () => {
    const reader = await visit(iframe(), { noStorage: true });
    await reader.open();
    await reader.untilLive();
    expect(reader.complaints).toEqual([]);
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'may be another site in a browser that gives third parties no cookies (%s)',
    async (sandbox) => {
      const reader = await visit(iframe('', sandbox), { thirdParty: 'no cookies' });
      await reader.untilReady();
      const kept = await reader.tryToKeep();
      expect(kept.cookie).toBe(false);
      // A sandbox without an origin has no storage of any kind: the browser itself throws.
      expect(kept.storage).toBe(sandbox === '');
      await reader.open();
      await reader.untilLive();
      await reader.untilAtRest();
      expect(reader.complaints).toEqual([]);
      expect(await reader.listKept()).toEqual([]);
    },
  );

  it('may strip the script: a link to the map is left', async () => {
    const reader = await visit(oneLine.replace(/<script.*<\/script>/, ''));
    const link = reader.page.getByRole('link', { name: 'Bản đồ thông tin đối ngoại' });
    expect(await link.getAttribute('href')).toBe(`${productUrl}/embed`);
    await link.click();
    await reader.page.locator('#phen-dau').waitFor();
  });

  it('is told by a strict policy what the map fetches, and nothing more', async () => {
    const answer = await fetch(`${productUrl}/embed`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy.replace(/frame-ancestors[^;]*/, '')).not.toMatch(/unsafe|\*/);
    const body = await answer.text();
    expect(body).not.toMatch(/<style| style=|<script(?![^>]*src=)| on\w+=/);
  });

  it.each([280, 1600])('may be %i px wide', async (width) => {
    const reader = await visit(iframe().replace('width:100%', `width:${width}px`), {
      viewport: { width: Math.max(width + 40, 400), height: 900 },
    });
    await reader.untilReady();
    expect(await reader.overflowPx()).toBe(0);
    const [button, inset] = await Promise.all(
      ['.open', '.p-inset'].map((part) => reader.map().locator(part).boundingBox()),
    );
    if (!button || !inset) throw new Error('expected a button to open the map, and the inset');
    const isClear = button.x + button.width <= inset.x || button.y >= inset.y + inset.height;
    expect(isClear, 'the button leaves the archipelagos free').toBe(true);
    await reader.open();
    await reader.untilLive();
    await reader.map().locator('.map-inset').waitFor();
    expect(await reader.overflowPx()).toBe(0);
    expect(reader.complaints).toEqual([]);
  });

  it('may be enlarged and written from right to left', async () => {
    const reader = await visit(
      oneLine,
      {},
      {
        dir: 'rtl',
        css: 'body { zoom: 1.5; direction: rtl; text-align: right }',
      },
    );
    await reader.untilReady();
    expect(
      await reader
        .map()
        .locator('h1')
        .evaluate((title) => getComputedStyle(title).direction),
    ).toBe('ltr');
    expect(await reader.overflowPx()).toBe(0);
    await reader.map().locator('.open').press('Enter');
    await reader.untilLive();
    expect(reader.complaints).toEqual([]);
  });

  it('may lose the network after the poster: poster and table stay, and trying again works', async () => {
    const reader = await visit(iframe());
    await reader.untilReady();
    const parts = /published\/(data|app\/(map|start-live))/;
    await reader.page.route(parts, (route) => route.abort());
    await reader.open();
    await reader.map().getByText('Chưa mở được bản đồ tương tác; hình và bảng vẫn dùng được.').waitFor();
    await reader.map().locator('.poster a[data-code]').first().waitFor();
    await reader.page.unroute(parts);
    await reader.open();
    await reader.untilLive();
    expect(await reader.map().locator('.told').innerText()).toBe('');
  });
});

describe('the page around it', () => {
  it('keeps its wheel: the map says how it is moved, in the reader’s language', async () => {
    for (const [query, help] of [
      ['', 'Giữ Ctrl và lăn chuột để phóng to, thu nhỏ bản đồ'],
      ['?lang=en', 'Hold Ctrl and scroll to zoom the map'],
    ] as const) {
      const reader = await visit(iframe(query));
      await reader.open();
      await reader.untilLive();
      await reader.untilAtRest();
      const box = await reader.map().locator('.live').boundingBox();
      if (box === null) throw new Error('the map has no place');
      await reader.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await reader.page.mouse.wheel(0, 400);
      await reader.page.waitForFunction(() => window.scrollY > 0);
      expect(await reader.map().locator('.maplibregl-desktop-message').textContent()).toBe(help);
      expect(
        await reader
          .map()
          .locator('.maplibregl-canvas-container')
          .evaluate((canvas) => getComputedStyle(canvas).touchAction),
      ).toBe('pan-x pan-y');
      await reader.leave();
    }
  });

  it('keeps its scrolling finger; two fingers move the map and not the page', async () => {
    const reader = await portal.enter({
      phone: true,
      viewport: { width: 390, height: 560 },
    });
    await reader.read(`${productUrl}/embed-host.html`);
    await reader.untilReady();
    await reader.open();
    await reader.untilLive();
    await reader.untilAtRest();
    await reader.drawPageUp(120);
    await reader.page.waitForFunction(() => window.scrollY > 0);
    const zooms = async () =>
      [...(await reader.page.locator('body').innerText()).matchAll(/view .*"zoom":([\d.]+)/g)].map(
        ([, zoom]) => Number(zoom),
      );
    const before = Math.max(0, ...(await zooms()));
    await reader.spreadFingers();
    await expect.poll(async () => Math.max(0, ...(await zooms()))).toBeGreaterThan(before);
    expect(await reader.page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  it('gives the frame its height before the map has told its own, so that nothing below moves', async () => {
    const reader = await visit(oneLine);
    const after = reader.page.locator('#after');
    await reader.page.locator('phen-dau-map iframe').waitFor();
    const before = await after.evaluate((text) => text.getBoundingClientRect().top);
    await reader.untilReady();
    await reader.page.waitForFunction(() => {
      const frame = document.querySelector('phen-dau-map')?.shadowRoot?.querySelector('iframe');
      return frame?.style.height !== '' && frame?.style.height !== undefined;
    });
    expect(
      Math.abs((await after.evaluate((text) => text.getBoundingClientRect().top)) - before),
    ).toBeLessThanOrEqual(1);
    await reader.openTable();
    await reader.page.waitForFunction(
      (top) => (document.querySelector('#after')?.getBoundingClientRect().top ?? 0) > top + 200,
      before,
    );
    const scrolls = await reader
      .inside()
      .evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    expect(scrolls).toBeLessThanOrEqual(1);
  });

  it('is not obeyed when it is not listed, and the console says so', async () => {
    const reader = await visit(iframe());
    await reader.untilReady();
    await reader.page.evaluate(() =>
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage({ phenDau: 1, type: 'filter', kinds: ['pano'] }, '*'),
    );
    await expect
      .poll(() => reader.notes.some((text) => text.includes(portal.url()) && text.includes('not listed')))
      .toBe(true);
    expect(await reader.map().locator('[aria-pressed="true"]').count()).toBe(0);
  });

  it('is obeyed when it is listed: filters, selects and moves the map, and hears of it', async () => {
    const reader = await portal.enter();
    await reader.read(`${productUrl}/embed-host.html`);
    await reader.untilReady();
    await reader.page.getByText(/^ready .*"publishedOn":"\d{4}-/).waitFor();
    await reader.page.getByRole('button', { name: 'Chỉ cửa khẩu' }).click();
    await reader.untilLive();
    await expect.poll(() => reader.count()).toMatch(/^5 \/ \d+ điểm$/);
    await reader.page.getByRole('button', { name: 'Chọn Cửa khẩu Hoa Lư' }).click();
    await reader.page.getByText(/^select .*CK-HOA-LU/).waitFor();
    await reader.page.getByRole('button', { name: 'Đến Hoa Lư' }).click();
    await reader.page
      .getByText(/^view .*"zoom":12/)
      .first()
      .waitFor();
    expect(reader.complaints).toEqual([]);
  });
});
