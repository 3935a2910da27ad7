import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '#ui/tokens.css';
import '#ui/base.css';
import type { Publication, Publisher, PublishFault, PublishStep } from '#domain/publication.ts';
import type { Result } from '#domain/result.ts';
import { createI18n, I18nProvider } from '#i18n/i18n-context.ts';
import { PublishDialog } from './publish-dialog.tsx';

const publication: Publication = {
  asOf: '2026-06-30',
  siteCount: 122,
  clusterCount: 1734,
  communeCount: 40,
  fileCount: 46,
  byteCount: 3_634_000,
  isChanged: true,
};

let root: Root | null = null;
const element = document.createElement('div');

function nothing(): void {}

/** A server that says what the test says. */
function show(language: 'vi' | 'en' = 'vi') {
  const wire = {
    tell: nothing as (step: PublishStep) => void,
    end: nothing as (result: Result<Publication, PublishFault>) => void,
    asked: 0,
  };
  const publisher: Publisher = {
    publish: (onStep) => {
      wire.asked += 1;
      wire.tell = onStep;
      return new Promise((resolve) => (wire.end = resolve));
    },
  };
  document.body.append(element);
  document.documentElement.lang = language;
  root = createRoot(element);
  flushSync(() =>
    root?.render(
      <I18nProvider value={createI18n(language)}>
        <PublishDialog publisher={publisher} onClose={() => undefined} />
      </I18nProvider>,
    ),
  );
  return wire;
}

afterEach(() => {
  root?.unmount();
  element.remove();
});

describe('publishing', () => {
  it('says what goes out before anything does', async () => {
    const wire = show();
    await expect.element(page.getByText(/đồn biên phòng và thông tin nội bộ không bao giờ/)).toBeVisible();
    expect(wire.asked).toBe(0);
  });

  it('shows how far it is, then what came of it', async () => {
    const wire = show();
    await page.getByRole('button', { name: 'Công bố', exact: true }).click();
    wire.tell({ step: 'reading', done: 7, of: 7 });
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.65');
    await expect.element(page.getByText('Đang đọc số liệu công khai…')).toBeVisible();
    wire.end({ ok: true, value: publication });
    await expect
      .element(page.getByText('122 điểm, 1.734 cụm loa hiện có, 40 xã, phường; số liệu đến ngày 30/06/2026.'))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Xem bản đồ đã công bố' }))
      .toHaveAttribute('href', '/embed');
    expect((await axe.run(element)).violations).toEqual([]);
  });

  it('that failed says why, that nothing changed, and may be tried again', async () => {
    const wire = show('en');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    wire.end({ ok: false, error: 'not_written' });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/The published map stays as it is/);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(wire.asked).toBe(2);
  });
});
