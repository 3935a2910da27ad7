import type { SupabaseClient } from '@supabase/supabase-js';
import { fail, ok, type Result } from '#domain/result.ts';
import { joinStatusHistory, type StatusHistory, type StatusHistoryPage } from '#domain/status-history.ts';
import type { DataError } from './data-error.ts';
import type { Audience } from './gateway.ts';
import { answerOf, toPageError } from './read-pages.ts';
import { parseStatusHistoryBody } from './rows/status-history-body.ts';

/** Sites and clusters a page: parsing one stays far below a tenth of a second. */
const pageSubjects = 4000;

/** Reads the events of the whole network, page after page. */
export async function readStatusHistory(
  client: SupabaseClient,
  audience: Audience,
): Promise<Result<StatusHistory, DataError>> {
  const name = audience === 'public' ? 'public_status_history' : 'status_history';
  const pages: StatusHistoryPage[] = [];
  let after: string | null = null;
  do {
    const answer = await answerOf(
      client.rpc(name, { p_after: after, p_limit: pageSubjects }).retry(false) as PromiseLike<Answer>,
    );
    if (answer.error !== null) return fail(toPageError(answer));
    const page = parseStatusHistoryBody(answer.data);
    if (page === null || (after !== null && page.next === after))
      return fail({ kind: 'invalid', hint: name });
    pages.push(page);
    after = page.next;
  } while (after !== null);
  return ok(joinStatusHistory(pages));
}

type Answer = {
  readonly data: unknown;
  readonly status: number;
  readonly error: { readonly code?: string; readonly hint?: string | null } | null;
};
