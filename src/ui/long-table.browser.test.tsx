import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './tokens.css';
import './base.css';
import { LongTable } from './long-table.tsx';

let root: Root | null = null;
const pointed: (number | null)[] = [];

function show(count: number): void {
  const element = document.createElement('div');
  document.body.append(element);
  root = createRoot(element);
  flushSync(() =>
    root?.render(
      <LongTable
        label="Dài"
        count={count}
        keyOf={String}
        isCurrent={(index) => index === 1}
        onPoint={(index) => pointed.push(index)}
        head={<th scope="col">Tên</th>}
        renderLine={(index) => (
          <th scope="row">
            <button type="button" data-line="">
              {`Dòng ${index}`}
            </button>
          </th>
        )}
      />,
    ),
  );
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  pointed.length = 0;
});

const line = (index: number) => page.getByRole('button', { name: `Dòng ${index}`, exact: true });

describe('a long table', () => {
  it('draws the lines in sight only, and says how many there are', async () => {
    show(5_000);
    await expect.element(line(0)).toBeVisible();
    await expect.element(page.getByRole('table', { name: 'Dài' })).toHaveAttribute('aria-rowcount', '5001');
    expect(document.querySelectorAll('[data-line]').length).toBeLessThan(60);
    expect(document.querySelector('[data-current]')?.textContent).toBe('Dòng 1');
  });

  it('is walked by keys, to lines that were not drawn too', async () => {
    show(5_000);
    await expect.element(line(0)).toBeVisible();
    (line(0).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(line(1)).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(line(4_999)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(line(0)).toHaveFocus();
    expect(pointed).toContain(4_999);
  });
});
