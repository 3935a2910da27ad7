import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
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

async function enter(path: string, options: { language?: 'vi' | 'en'; phone?: boolean } = {}) {
  const explorer = await openExplorer(browser, { url: inject('productUrl'), path, ...options });
  open.push(explorer);
  return explorer;
}

describe('“is the Lộc Thạnh station working, since when, who paid for it”', () => {
  test.each([
    { language: 'vi', phone: false, since: 'từ 01/10/2014', payer: 'Ngân sách' },
    { language: 'vi', phone: true, since: 'từ 01/10/2014', payer: 'Ngân sách' },
    { language: 'en', phone: false, since: 'since 01/10/2014', payer: 'budget' },
    { language: 'en', phone: true, since: 'since 01/10/2014', payer: 'budget' },
  ] as const)('$language, phone: $phone', async ({ language, phone, since, payer }) => {
    const official = await enter(`/sites/DT-25280?lang=${language}`, { language, phone });
    const panel = official.panel();
    const status = official.section('now.title');
    await status.getByText(official.word('status.good'), { exact: true }).waitFor();
    await status.getByText(since, { exact: false }).first().waitFor();
    await status
      .getByText(/\d+ .*\d+/)
      .first()
      .waitFor();
    await official.goToSection('money.title');
    const money = official.section('money.title');
    const payers = money.getByRole('table', { name: new RegExp(`^${official.word('money.sources')}`) });
    await payers.getByText(payer, { exact: false }).first().waitFor();
    await money
      .getByRole('table', { name: new RegExp(`^${official.word('money.decisions')}`) })
      .getByText(/QĐ/)
      .first()
      .waitFor();
    expect(await panel.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(7);
    expect(official.complaints).toEqual([]);
  });

  test('its photos are shown to everybody, before and after by keyboard, and large; the panel is clean to axe', async () => {
    const visitor = await enter('/sites/DT-25280');
    await visitor.goToSection('photos.title');
    const photos = visitor.section('photos.title');
    const slider = photos.getByRole('slider', { name: visitor.word('photos.compare.slider') });
    await slider.focus();
    await visitor.page.keyboard.press('Home');
    expect(await slider.inputValue()).toBe('0');
    await visitor.page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('1');
    await photos
      .getByRole('button', { name: /Xem lớn/ })
      .first()
      .click();
    const large = visitor.page.getByRole('dialog').getByRole('img');
    await large.waitFor();
    expect(await large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(840);
    await visitor.page.keyboard.press('Escape');
    await visitor.page.getByRole('dialog').waitFor({ state: 'detached' });
    await visitor.panel().waitFor();
    expect(await photos.getByText(/ảnh minh họa, không phải ảnh chụp/).count()).toBeGreaterThan(0);
    expect(visitor.complaints).toEqual([]);
    expect(await findA11yViolations(visitor.page)).toEqual([]);
  });

  test('inspections and the document are for members, the log for managers', async () => {
    const manager = await enter('/sites/DT-25280');
    await manager.panel().waitFor();
    const visits = () => manager.page.getByRole('heading', { name: manager.word('visits.title') });
    expect(await visits().count()).toBe(0);
    await manager.signIn('manager', inject('passwords')['manager'] ?? '');
    await visits().waitFor();
    const visitsSection = manager.section('visits.title');
    await visitsSection.getByText(/Hoạt động bình thường/).waitFor();
    expect(await visitsSection.getByText(/@/).count()).toBe(0);
    await manager
      .section('documents.title')
      .getByRole('link', { name: /Biên bản nghiệm thu/ })
      .waitFor();
    await manager.section('audit.title').getByText(manager.word('audit.none')).waitFor();
  });
});
