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

/** As the programs of portals do: reads the page, finds its oEmbed, asks it. */
async function findOembed(link: string): Promise<{ readonly html: string }> {
  const page = await (await fetch(link)).text();
  const tag = /<link[^>]*application\/json\+oembed[^>]*>/.exec(page)?.[0] ?? '';
  const [, address = ''] = /href="([^"]+)"/.exec(tag) ?? [];
  return (await (await fetch(address.replaceAll('&amp;', '&'))).json()) as { readonly html: string };
}

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

  it('pastes each of the three codes, and each is the map that was chosen', async () => {
    const editor = await openPortalVisitor(browser, productUrl);
    await editor.page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: productUrl });
    await editor.read(`${productUrl}/embed-builder`);
    await editor.page
      .getByRole('combobox', { name: 'Chọn sẵn một điểm' })
      .selectOption({ label: 'Cửa khẩu quốc tế Hoa Lư' });
    await editor.page.getByRole('checkbox', { name: 'Cửa khẩu' }).check();
    const copied = async (title: RegExp) => {
      const section = editor.page.locator('section', {
        has: editor.page.getByRole('heading', { name: title }),
      });
      await section.getByRole('button', { name: 'Chép mã' }).click();
      await section.getByText('Đã chép').waitFor();
      return editor.page.evaluate(() => navigator.clipboard.readText());
    };
    const [frame, script, link] = [
      await copied(/^Khung/),
      await copied(/^Tự co giãn/),
      await copied(/^Đường dẫn/),
    ];
    const answer = await findOembed(link);
    expect(answer.html).toContain('site=CK-HOA-LU');
    for (const pasted of [frame, script, answer.html]) {
      await editor.read(portal.put(buildPortalPage({ embed: pasted })));
      await editor.untilReady();
      expect(await editor.count()).toMatch(/^5 \/ \d+ điểm$/);
      expect(await editor.map().locator('.poster .chosen').getAttribute('data-code')).toBe('CK-HOA-LU');
    }
    await editor.leave();
  });

  it('without a clipboard has the code selected, and is told which keys copy it', async () => {
    const editor = await openPortalVisitor(browser, productUrl);
    // As on an intranet without HTTPS.
    await editor.page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
    );
    await editor.read(`${productUrl}/embed-builder`);
    await editor.page.getByRole('button', { name: 'Chép mã' }).first().click();
    await editor.page.getByText('Mã đã được chọn; hãy bấm Ctrl+C').waitFor();
    const code = editor.page.getByRole('textbox', { name: /Khung \(iframe\)/ });
    const selected = await code.evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd) === value && value.startsWith('<iframe');
    });
    expect(selected).toBe(true);
    await editor.leave();
  });

  it('learns that nothing is published yet, or that the server does not answer, and tries again', async () => {
    const editor = await openPortalVisitor(browser, productUrl);
    let answer: 'not yet' | 'nothing' | 'the map' = 'not yet';
    await editor.page.route('**/embed', (route) => {
      if (answer === 'nothing') return route.abort();
      return answer === 'not yet' ? route.fulfill({ status: 503, body: '' }) : route.continue();
    });
    await editor.read(`${productUrl}/embed-builder`);
    await editor.page.getByRole('heading', { name: 'Chưa công bố bản đồ' }).waitFor();
    answer = 'nothing';
    await editor.page.getByRole('button', { name: 'Thử lại' }).click();
    await editor.page.getByRole('heading', { name: 'Không kết nối được máy chủ' }).waitFor();
    answer = 'the map';
    await editor.page.getByRole('button', { name: 'Thử lại' }).click();
    await editor.untilReady();
    expect(await editor.page.getByRole('alert').count()).toBe(0);
    await editor.leave();
  });

  it('sees in the preview how a site is opened, and what a portal that forbids windows shows', async () => {
    const editor = await openPortalVisitor(browser, productUrl);
    const openSite = async () => {
      await editor.untilReady();
      await editor.openTable();
      await editor.map().locator('tr[data-code="CK-HOA-LU"] a').click();
      await editor.card().getByRole('link', { name: 'Xem trang đầy đủ' }).waitFor();
    };
    await editor.read(`${productUrl}/embed-builder`);
    await openSite();
    const opening = editor.page.waitForEvent('popup');
    await editor.card().getByRole('link', { name: 'Xem trang đầy đủ' }).click();
    // The application in whole, not shut in the sandbox of the preview.
    const popup = await opening;
    await popup.getByRole('heading', { name: 'Cửa khẩu quốc tế Hoa Lư' }).first().waitFor();
    expect(popup.url()).toContain('CK-HOA-LU');
    await popup.close();

    const embed = `<iframe src="${productUrl}/embed" title="Bản đồ" sandbox="allow-scripts" style="width:100%;height:600px"></iframe>`;
    await editor.read(portal.put(buildPortalPage({ embed })));
    await openSite();
    await editor.card().getByRole('link', { name: 'Xem trang đầy đủ' }).click();
    const address = editor.card().getByRole('textbox', { name: 'Xem trang đầy đủ' });
    expect(await address.inputValue()).toBe(`${productUrl}/sites/CK-HOA-LU`);
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
