import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { PortalVisitor, VisitorOptions } from './drivers/portal-visitor.ts';
import { setUpPortal, writeFrame } from './portal/set-up-portal.ts';

const productUrl = inject('productUrl');

const portal = setUpPortal(() => productUrl);
let gates: readonly Gate[] = [];

type Gate = { readonly code: string; readonly commune: string; readonly lonLat: readonly [number, number] };

beforeAll(async () => {
  const page = await (await fetch(`${productUrl}/embed`)).text();
  const [, snapshot = ''] = /data-snapshot="([^"]+)"/.exec(page) ?? [];
  const file = (await (await fetch(`${productUrl}/${snapshot}`)).json()) as Snapshot;
  gates = file.sites.code.flatMap((code, row) => {
    const [lon, lat] = [file.sites.lon[row], file.sites.lat[row]];
    const commune = file.communes.uid[file.sites.commune[row] ?? -1];
    const isGate = code.startsWith('CK-') && typeof lon === 'number' && typeof lat === 'number';
    return isGate && commune !== undefined
      ? [{ code, commune, lonLat: [lon / 1e5, lat / 1e5] as const }]
      : [];
  });
});

/** What of the published file these journeys look at. */
type Snapshot = {
  readonly sites: {
    readonly code: readonly string[];
    readonly lon: readonly (number | null)[];
    readonly lat: readonly (number | null)[];
    readonly commune: readonly number[];
  };
  readonly communes: { readonly uid: readonly string[] };
};

function visit(query: string, options: VisitorOptions = {}): Promise<PortalVisitor> {
  return portal.visit(writeFrame(productUrl, query), options);
}

function gate(code: string): Gate {
  const found = gates.find((each) => each.code === code);
  if (found === undefined) throw new Error(`${code} is not published`);
  return found;
}

/** Web Mercator, in CSS pixels of the world at a zoom. */
function toWorldPx([lon, lat]: readonly [number, number], zoom: number): readonly [number, number] {
  const side = 512 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon / 360 + 0.5) * side, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side];
}

describe('the options', () => {
  it('narrow map and table alike', async () => {
    const reader = await visit('?kinds=border_gate,pano&statuses=good&table=on');
    await reader.untilReady();
    const shown = await reader
      .map()
      .locator('tbody tr:not([hidden])')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['code']));
    const onPoster = await reader
      .map()
      .locator('.poster [data-code]:not(.off)')
      .evaluateAll((signs) => signs.map((sign) => (sign as SVGElement).dataset['code']));
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(onPoster)).toEqual(new Set(shown));
    expect(shown.every((code) => /^(CK|PN)-/.test(code ?? ''))).toBe(true);
  });

  it('show one commune, hide the table from sight only, and leave out each bad value with a note', async () => {
    const { commune } = gate('CK-HOA-LU');
    const bad =
      'bounds=9,9&accent=nope&time=soon&coverage=all&controls=maybe&theme=pink&fit=tall&view=1,2,99';
    const reader = await visit(`?commune=${commune}&table=off&site=XX-1&${bad}`);
    await reader.untilReady();
    for (const pair of bad.split('&'))
      expect(
        reader.notes.filter((note) => note.includes(`the option ${pair} was left out`)),
        pair,
      ).toHaveLength(1);
    expect(reader.notes.filter((note) => note.includes('XX-1'))).toHaveLength(1);
    expect(reader.notes).toHaveLength(9);
    const shown = await reader
      .map()
      .locator('tbody tr:not([hidden])')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['commune']));
    expect(new Set(shown)).toEqual(new Set([commune]));
    const share = await reader.shareOfStage(`.poster [data-uid="${commune}"]`);
    expect(share.isWhole).toBe(true);
    expect(share.longest).toBeGreaterThan(0.5);
    const table = reader.map().locator('.table');
    expect((await table.boundingBox())?.width).toBeLessThanOrEqual(1);
    await table.locator('summary').focus();
    expect((await table.boundingBox())?.width).toBeGreaterThan(200);
    expect(reader.complaints).toEqual([]);
  });

  it('open where `view` says, poster and live map alike, without buttons', async () => {
    const [here, there] = [gate('CK-HOA-LU'), gate('CK-LOC-TAN')];
    const reader = await visit(`?view=${here.lonLat.join(',')},10&controls=off&legend=off&accent=c4161c`);
    await reader.untilReady();
    const middle = await reader.middleOfStage();
    const [x, y] = await reader.signOf(here.code);
    expect(Math.hypot(x - middle[0], y - middle[1])).toBeLessThan(2);
    const [awayX, awayY] = await reader.signOf(there.code);
    const [a, b] = [toWorldPx(here.lonLat, 10), toWorldPx(there.lonLat, 10)];
    expect(Math.hypot(awayX - x - (b[0] - a[0]), awayY - y - (b[1] - a[1]))).toBeLessThan(2);
    await reader.open();
    await reader.untilLive();
    await reader.untilAtRest();
    expect(await reader.map().locator('.map-buttons').isVisible()).toBe(false);
    // What is in the middle of the live map is the gate that was in the middle of the poster.
    await reader.page.mouse.click(...(await reader.onPage(middle)));
    await reader
      .card()
      .getByRole('heading', { name: /Hoa Lư/ })
      .waitFor();
    const accent = await reader
      .inside()
      .evaluate(() => document.documentElement.style.getPropertyValue('--accent'));
    expect(accent).toBe('#c4161c');
  });

  it('fit `bounds`, and say which site is selected from the start', async () => {
    const [here, there] = [gate('CK-HOA-LU'), gate('CK-LOC-THINH')];
    const [lons, lats] = [
      [here.lonLat[0], there.lonLat[0]],
      [here.lonLat[1], there.lonLat[1]],
    ];
    const bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    const reader = await visit(`?bounds=${bounds.join(',')}&site=CK-HOA-LU&legend=off`);
    await reader.untilReady();
    const { width, height } = await reader.sizeOfStage();
    for (const code of [here.code, there.code]) {
      const [x, y] = await reader.signOf(code);
      expect(Math.min(x, y, width - x, height - y), code).toBeGreaterThan(0);
    }
    const [a, b] = [await reader.signOf(here.code), await reader.signOf(there.code)];
    expect(Math.max(Math.abs(a[0] - b[0]) / width, Math.abs(a[1] - b[1]) / height)).toBeGreaterThan(0.8);
    expect(await reader.map().locator('.poster .chosen').getAttribute('data-code')).toBe('CK-HOA-LU');
    expect(await reader.map().locator('tr[aria-current]').getAttribute('data-code')).toBe('CK-HOA-LU');
    await reader.open();
    await reader
      .card()
      .getByRole('heading', { name: /Hoa Lư/ })
      .waitFor();
    expect(reader.complaints).toEqual([]);
  });

  it('that nobody can read are left out with a note, and there is a map', async () => {
    const reader = await visit('?kinds=castle&view=1,2&commune=99999@2025&token=x&utm_source=y');
    await reader.untilReady();
    await expect.poll(() => reader.notes.length).toBe(4);
    expect(await reader.count()).toMatch(/^\d+ điểm$/);
    await reader.open();
    await reader.untilLive();
    expect(reader.complaints).toEqual([]);
  });

  it('show English, a dark sheet and an accent that can be read', async () => {
    const reader = await visit('?lang=en&theme=dark&accent=331100&search=on&legend=off');
    await reader.untilReady();
    await reader
      .map()
      .getByRole('heading', { level: 1, name: /border outreach/ })
      .waitFor();
    const look = await reader.inside().evaluate(() => ({
      theme: document.documentElement.dataset['theme'],
      accent: document.documentElement.style.getPropertyValue('--accent'),
      lang: document.documentElement.lang,
    }));
    expect(look).toMatchObject({ theme: 'dark', lang: 'en' });
    expect(look.accent).not.toBe('#331100');
    await reader.map().getByRole('searchbox', { name: 'Find a site or commune' }).fill('hoa lu');
    await reader
      .map()
      .locator('.found')
      .getByRole('button', { name: /Hoa Lư/ })
      .first()
      .click();
    await reader
      .card()
      .getByRole('heading', { name: /Hoa Lư/ })
      .waitFor();
    expect(await reader.map().locator('.legend').isVisible()).toBe(false);
  });

  it('go back to an earlier year: statuses and counts are those of that day', async () => {
    const today = await visit('');
    await today.untilReady();
    const now = Number.parseInt(await today.count(), 10);
    await today.leave();
    const reader = await visit('?time=2015');
    await reader.untilLive();
    await expect.poll(() => reader.count()).toMatch(/^\d+ \/ \d+ điểm$/);
    expect(Number.parseInt(await reader.count(), 10)).toBeLessThan(now);
    await reader.map().getByRole('slider', { name: 'Xem vào năm' }).fill('2026');
    await expect.poll(() => reader.count()).toBe(`${now} điểm`);
  });

  it('shade communes by published coverage, with its key', async () => {
    const reader = await visit('?coverage=people');
    await reader.untilLive();
    await reader.map().locator('.legend').getByText('Người dân trong vùng nghe được').waitFor();
    expect(reader.complaints).toEqual([]);
  });
});
