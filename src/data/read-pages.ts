import { fail, ok, type Result } from '#domain/result.ts';
import type { TakeTurn } from '#platform/create-turns.ts';
import { toDataError, type DataError } from './data-error.ts';

/** A page costs the server nearly the same whether it is short or long; parsing one this long stays far below a tenth of a second. */
export const pageSize = 4000;

/** What supabase-js answers to one page; the count is of the whole. */
export type Page = {
  readonly data: readonly unknown[] | null;
  readonly count: number | null;
  readonly status: number;
  readonly error: { readonly code?: string; readonly hint?: string | null } | null;
};

export type PageOptions = {
  readonly rowsPerPage?: number;
  /** Pages after the first wait for their turn. */
  readonly takeTurn?: TakeTurn;
};

/**
 * Reads every row, page by page; the first page tells how many follow, and how many rows the server gives at a time when that
 * is fewer than asked for.
 */
export async function readPages(
  readPage: (from: number, to: number) => PromiseLike<Page>,
  { rowsPerPage = pageSize, takeTurn = (job) => job() }: PageOptions = {},
): Promise<Result<readonly unknown[], DataError>> {
  const first = await readOne(readPage, 0, rowsPerPage);
  if (!first.ok) return first;
  const rows = [...first.value.rows];
  const step = rows.length;
  const pages = step === 0 ? 1 : Math.ceil(first.value.count / step);
  const starts = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => (index + 1) * step);
  const rest = await Promise.all(starts.map((from) => takeTurn(() => readOne(readPage, from, step))));
  for (const page of rest) {
    if (!page.ok) return page;
    for (const row of page.value.rows) rows.push(row);
  }
  return ok(rows);
}

async function readOne(
  readPage: (from: number, to: number) => PromiseLike<Page>,
  from: number,
  rowsPerPage: number,
) {
  const page = await answerOf(readPage(from, from + rowsPerPage - 1));
  if (page.error !== null || page.data === null) return fail(toPageError(page));
  return ok({ rows: page.data, count: page.count ?? page.data.length });
}

/** supabase-js gives a broken connection as an answer with status 0; anything it throws is the same to the reader. */
export async function answerOf<Answer extends { readonly status: number }>(
  request: PromiseLike<Answer>,
): Promise<Answer | Page> {
  try {
    return await request;
  } catch {
    return { data: null, count: null, status: 0, error: {} };
  }
}

export function toPageError({ status, error }: Pick<Page, 'status' | 'error'>): DataError {
  return toDataError({ status, code: error?.code ?? null, hint: error?.hint ?? null }, isOnline());
}

function isOnline(): boolean {
  return typeof navigator === 'undefined' || !('onLine' in navigator) || navigator.onLine;
}
