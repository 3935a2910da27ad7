import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '#ui/tokens.css';
import '#ui/base.css';
import { buildMedia } from '#domain/testing/build-media.ts';
import { PhotoAlbum } from './photo-album.tsx';

const picture = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="${colour}"/></svg>`)}`;
const photo = (id: string, phase: 'before' | 'after' | null, url: string | null = picture('teal')) => ({
  ...buildMedia({ id, phase, provenance: phase === null ? 'illustrative' : 'reported' }),
  url,
});

let root: Root | null = null;
const element = document.createElement('div');

function show(photos: Parameters<typeof PhotoAlbum>[0]['photos']): { renewed: number } {
  const told = { renewed: 0 };
  document.body.append(element);
  root = createRoot(element);
  flushSync(() => root?.render(<PhotoAlbum photos={photos} onRenew={() => void (told.renewed += 1)} />));
  return told;
}

afterEach(() => {
  root?.unmount();
  element.remove();
});

describe('photos', () => {
  it('stand by phase, tell when they were taken and which of them is a drawing', async () => {
    show([photo('new', 'after'), photo('sketch', null), photo('old', 'before')]);
    await expect.element(page.getByRole('heading', { name: 'Trước khi làm' })).toBeVisible();
    await expect.element(page.getByText('chụp ngày 15/01/2020', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByText('ảnh minh họa, không phải ảnh chụp')).toBeVisible();
    expect([...element.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual([
      'So sánh trước và sau',
      'Trước khi làm',
      'Sau khi làm',
      'Ảnh khác',
    ]);
  });

  it('before and after are compared by the arrow keys', async () => {
    show([photo('old', 'before'), photo('new', 'after')]);
    const slider = page.getByRole('slider', { name: 'Kéo để so sánh ảnh trước và ảnh sau' });
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '100% là ảnh trước');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '99% là ảnh trước');
  });

  it('open large, go on by the arrow keys and close by Escape', async () => {
    show([photo('old', 'before'), photo('new', 'after')]);
    await page.getByRole('button', { name: 'Xem lớn: Ảnh old' }).click();
    await expect.element(page.getByText('Ảnh 1 / 2')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByText('Ảnh 2 / 2')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('that cannot be loaded say so, and are asked for again', async () => {
    const told = show([photo('old', 'before', 'data:image/png,broken')]);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Không tải được ảnh.');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    expect(told.renewed).toBe(1);
  });
});
