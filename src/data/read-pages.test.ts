import { describe, expect, it } from 'vitest';
import { pageSize, readPages, type Page } from './read-pages.ts';

function table(total: number, { failAt = -1, mostRows = 10_000 } = {}) {
  const asked: number[] = [];
  const readPage = (from: number, to: number): Promise<Page> => {
    asked.push(from);
    if (from === failAt) return Promise.resolve({ data: null, count: null, status: 503, error: {} });
    const data = Array.from(
      { length: Math.max(0, Math.min(to + 1, total, from + mostRows) - from) },
      (_, index) => from + index,
    );
    return Promise.resolve({ data, count: total, status: 206, error: null });
  };
  return { asked, readPage };
}

describe('pages', () => {
  it.each([0, 1, pageSize, pageSize + 1, 3 * pageSize])(
    'of a table of %i rows give every row once',
    async (total) => {
      const { asked, readPage } = table(total);
      const answer = await readPages(readPage);
      expect(answer).toEqual({ ok: true, value: Array.from({ length: total }, (_, index) => index) });
      expect(asked).toHaveLength(Math.max(1, Math.ceil(total / pageSize)));
    },
  );

  it('are as short as the server makes them, and none is left out', async () => {
    const { asked, readPage } = table(2 * pageSize, { mostRows: 1000 });
    const answer = await readPages(readPage);
    expect(answer).toEqual({
      ok: true,
      value: Array.from({ length: 2 * pageSize }, (_, index) => index),
    });
    expect(asked).toHaveLength((2 * pageSize) / 1000);
  });

  it('fail as a whole when one of them fails', async () => {
    expect(await readPages(table(3 * pageSize, { failAt: 2 * pageSize }).readPage)).toEqual({
      ok: false,
      error: { kind: 'unavailable', status: 503 },
    });
  });

  it('take a thrown error for a broken connection', async () => {
    expect(await readPages(() => Promise.reject(new TypeError('failed to fetch')))).toMatchObject({
      ok: false,
      error: { kind: expect.stringMatching(/offline|unavailable/) },
    });
  });
});
