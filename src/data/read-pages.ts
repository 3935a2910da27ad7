import { fail, ok, type Result } from '#domain/result.ts';
import { toDataError, type DataError } from './data-error.ts';

export const pageSize = 1000;

/** What supabase-js answers to one page; the count is of the whole. */
export type Page = {
  readonly data: readonly unknown[] | null;
  readonly count: number | null;
  readonly status: number;
  readonly error: { readonly code?: string; readonly hint?: string | null } | null;
};

/** Reads every row, a thousand at a time; the first page tells how many follow. */
export async function readPages(
  readPage: (from: number, to: number) => PromiseLike<Page>,
): Promise<Result<readonly unknown[], DataError>> {
  const first = await readOne(readPage, 0);
  if (!first.ok) return first;
  const rows = [...first.value.rows];
  const { count } = first.value;
  const starts: number[] = [];
  for (let from = rows.length; from > 0 && from < count; from += pageSize) starts.push(from);
  const rest = await Promise.all(starts.map((from) => readOne(readPage, from)));
  for (const page of rest) {
    if (!page.ok) return page;
    rows.push(...page.value.rows);
  }
  return ok(rows);
}

async function readOne(readPage: (from: number, to: number) => PromiseLike<Page>, from: number) {
  const page = await answerOf(readPage(from, from + pageSize - 1));
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
