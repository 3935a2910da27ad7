import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findMissingSovereigntyNames } from '#domain/sovereignty.ts';
import { en } from '#i18n/en.ts';
import { vi } from '#i18n/vi.ts';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { readPdf } from '../helpers/read-pdf.ts';
import { openExplorer } from './drivers/explorer.ts';

let browser: Browser;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(() => browser.close());

/** Opens a paper by its address, as from a link. */
async function open(path: string, { withoutWebGl = false, phone = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  closing.push(() => context.close());
  context.setDefaultTimeout(180_000);
  if (withoutWebGl)
    await context.addInitScript(() => {
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
    });
  const page = await context.newPage();
  await page.goto(new URL(path, inject('productUrl')).href);
  return page;
}

const printButton = (page: Page, words: typeof vi | typeof en = vi) =>
  page.locator('[data-paper]').getByRole('button', { name: words['paper.print'], exact: true });

async function untilPrintable(page: Page, words: typeof vi | typeof en = vi): Promise<void> {
  await printButton(page, words).and(page.locator(':enabled')).waitFor();
}

async function print(page: Page) {
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

describe('an official prints the dossier of the Lộc Thạnh station', () => {
  test('from its panel: one page with its facts, its map at 300 dpi, the islands and the way back', async () => {
    const official = await openExplorer(browser, { url: inject('productUrl'), path: '/sites/dt-25280' });
    closing.push(() => official.leave());
    const { page } = official;
    await page.getByRole('button', { name: vi['paper.dossier'] }).click();
    await untilPrintable(page);
    expect(new URL(page.url()).pathname).toBe('/sites/DT-25280/dossier');
    const sheet = page.getByRole('article', { name: /Lộc Thạnh/ }).filter({ has: page.locator('figure') });
    const text = await sheet.innerText();
    for (const part of [
      'DT-25280',
      'Xã Lộc Thạnh (25280)',
      'Hoạt động tốt',
      '01/10/2014',
      '515,1 triệu đồng',
    ])
      expect(text).toContain(part);
    for (const part of ['460/QĐ-STTTT', 'Dữ liệu mẫu', '1:150.000', '/sites/DT-25280'])
      expect(text).toContain(part);
    expect(
      findMissingSovereigntyNames((await sheet.locator('svg text').allTextContents()).join(' '), 'vi'),
    ).toEqual([]);
    expect(await print(page)).toMatchObject({
      pageCount: 1,
      pagesMm: [[210, 297]],
      pictures: expect.arrayContaining([[1276, 992]]),
    });
    await page.getByRole('button', { name: vi['paper.back'] }).click();
    await official.panel().waitFor();
    expect(official.complaints).toEqual([]);
  });

  test('in English, in the dark, without a complaint of axe', async () => {
    const page = await open('/sites/DT-25280/dossier?lang=en&theme=dark');
    await untilPrintable(page, en);
    const text = await page.locator('article[data-sheet]').innerText();
    expect(text).toContain(en['status.good']);
    expect(findMissingSovereigntyNames(text, 'en')).toEqual([]);
    expect(await findA11yViolations(page)).toEqual([]);
  });

  test('learns of a code that nothing has', async () => {
    const page = await open('/sites/NOWHERE/dossier');
    await page.getByRole('alert').filter({ hasText: 'NOWHERE' }).waitFor();
    expect(await printButton(page).isEnabled()).toBe(false);
  });

  test('prints the rest where the browser cannot draw maps', async () => {
    const page = await open('/sites/DT-25280/dossier', { withoutWebGl: true });
    await untilPrintable(page);
    const text = await page.locator('article[data-sheet]').innerText();
    expect(text).toContain(vi['paper.problem.webgl-unavailable']);
    expect(text).toContain('460/QĐ-STTTT');
    expect(findMissingSovereigntyNames(text, 'vi')).toEqual([]);
    expect((await print(page)).pageCount).toBe(1);
  });
});

describe('a planner prints a map', () => {
  test('of broken stations: title, what is filtered, legend, scale, north, date, source and the islands', async () => {
    const page = await open('/print/map?k=radio_station&s=broken');
    await page.getByLabel(vi['paper.sheetMap.title']).fill('Đài hư hỏng cần sửa');
    await untilPrintable(page);
    const texts = await page.locator('article[data-sheet] svg text').allTextContents();
    const text = texts.join(' ');
    expect(texts).toContain('Đài hư hỏng cần sửa');
    for (const part of [
      'Đài truyền thanh xã',
      'Hư hỏng',
      vi['paper.sheetMap.legend'],
      'Natural Earth',
      'Ngày in',
    ])
      expect(text).toContain(part);
    expect(texts).toContain(vi['paper.north']);
    expect(texts.some((each) => /^1:[\d.]+$/.test(each))).toBe(true);
    expect(texts).not.toContain(vi['status.good']);
    expect(findMissingSovereigntyNames(text, 'vi')).toEqual([]);
    const printed = await print(page);
    expect(printed).toMatchObject({ pageCount: 1, pagesMm: [[297, 210]] });
    expect(printed.pictures[0]?.[0]).toBeGreaterThan(2500);
    expect(new URL(page.url()).searchParams.get('title')).toBe('Đài hư hỏng cần sửa');
  });

  test('as a picture of 3508 × 2480 pixels that knows its size', async () => {
    const page = await open('/print/map?lang=en');
    await untilPrintable(page, en);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: en['paper.sheetMap.png'] }).click();
    const stream = await (await downloading).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const png = Buffer.concat(parts);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3508, 2480]);
    expect(png.indexOf('pHYs')).toBe(37);
    expect(png.readUInt32BE(41)).toBe(11_811);
    expect(await findA11yViolations(page)).toEqual([]);
  });

  test('of coverage from a link alone, upright on A3: what is reached, what may be, and the longest gap', async () => {
    const page = await open('/print/map?screen=coverage&factor=1.2&size=a3&turn=portrait&theme=dark');
    await untilPrintable(page);
    const text = (await page.locator('article[data-sheet] svg text').allTextContents()).join(' ');
    for (const key of [
      'runs.map.title',
      'coverageMap.unreached',
      'coverageMap.covered',
      'coverageMap.border.unreached',
    ] as const)
      expect(text).toContain(vi[key]);
    // Long lines are broken.
    expect(text.replace(/\s+/g, ' ')).toContain(vi['coverageMap.maybe']);
    expect(await print(page)).toMatchObject({ pageCount: 1, pagesMm: [[297, 420]] });
    expect(await findA11yViolations(page)).toEqual([]);
  });
});

describe('many dossiers', () => {
  test('show how far they are, and can be stopped; what is made can be printed', async () => {
    const page = await open('/print/dossiers?k=radio_station');
    await page
      .getByText(/Đang dựng hồ sơ [1-9]\d*\/111/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: vi['paper.dossiers.cancel'], exact: true }).click();
    await page.getByText(/Đã dừng: dựng được \d+\/111 hồ sơ/).waitFor();
    const madeCount = await page.locator('article[data-sheet]').count();
    expect(madeCount).toBeGreaterThan(0);
    expect(madeCount).toBeLessThan(111);
    expect((await print(page)).pageCount).toBe(madeCount);
    expect(await findA11yViolations(page)).toEqual([]);
  });

  test('of chosen sites: each a page, and a code that nothing has is named', async () => {
    const page = await open('/print/dossiers?codes=CK-HOA-LU,DT-25280,NOWHERE');
    await page.getByText('Đã dựng 2 hồ sơ').waitFor();
    await page
      .getByRole('alert')
      .getByText(/^NOWHERE:/)
      .waitFor();
    expect(await print(page)).toMatchObject({
      pageCount: 2,
      pagesMm: [
        [210, 297],
        [210, 297],
      ],
    });
  });

  test('say what to do where the filter shows no site', async () => {
    const page = await open('/print/dossiers?q=kh%C3%B4ng-c%C3%B3');
    await page.getByRole('alert').getByText(vi['paper.dossiers.none']).waitFor();
    expect(await printButton(page).isEnabled()).toBe(false);
  });
});
