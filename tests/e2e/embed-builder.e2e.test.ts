import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findA11yViolations } from '../helpers/find-a11y-violations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { openPortalVisitor } from './drivers/portal-visitor.ts';
import { buildPortalPage } from './portal/build-portal-page.ts';
import { servePortal, type Portal } from './portal/serve-portal.ts';

const productUrl = inject('productUrl');

let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  await fetch(`${productUrl}/embed`);
  browser = await launchBrowser();
  portal = await servePortal();
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

describe('the editor of a portal', () => {
  it('chooses, copies the code, pastes it into an article, and readers see what was chosen', async () => {
    const editor = await openPortalVisitor(browser, productUrl);
    await editor.read(`${productUrl}/embed-builder`);
    await editor.page.getByRole('checkbox', { name: 'Cửa khẩu' }).check();
    await editor.page.getByRole('checkbox', { name: 'Ô tìm kiếm' }).check();
    await editor.map().getByRole('searchbox').waitFor();
    const code = await editor.page.getByRole('textbox', { name: /Khung \(iframe\)/ }).inputValue();
    expect(code).toContain('kinds=border_gate');
    expect(editor.complaints).toEqual([]);
    // Axe itself makes the console complain: it is not welcome under the page's policy.
    expect(await findA11yViolations(editor.page)).toEqual([]);

    await editor.read(portal.put(buildPortalPage({ embed: code })));
    await editor.untilReady();
    expect(await editor.count()).toMatch(/^5 \/ \d+ điểm$/);
    await editor.map().getByRole('searchbox', { name: 'Tìm điểm, xã' }).waitFor();
    expect(await editor.page.locator('iframe').getAttribute('title')).toMatch(/^Bản đồ thông tin đối ngoại/);
    await editor.leave();
  });

  it('takes over where the preview looks', async () => {
    const editor = await openPortalVisitor(browser, productUrl);
    await editor.read(`${productUrl}/embed-builder?lang=en`);
    await editor.untilReady();
    await editor.open();
    await editor.untilLive();
    await editor.untilAtRest();
    await editor.map().getByRole('button', { name: 'Phóng to' }).click();
    await editor.page.getByRole('button', { name: 'Open on this view' }).click();
    const link = editor.page.getByRole('textbox', { name: 'Link' });
    expect(await link.inputValue()).toMatch(/\/embed\?view=10\d\.\d+,1\d\.\d+,\d+(\.\d+)?$/);
    expect(editor.complaints).toEqual([]);
    await editor.leave();
  });
});
