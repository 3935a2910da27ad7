import type { SupabaseClient } from '@supabase/supabase-js';
import type { CoverageRun, KeptRun, RunHead } from '#domain/coverage-run/coverage-run.ts';
import type { RunDocumentError } from '#domain/coverage-run/run-document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { DataError } from './data-error.ts';
import { parseRows, type Rows } from './parse-rows.ts';
import { answerOf, type Page, toPageError } from './read-pages.ts';

type Answer<Value> = Promise<Result<Value, DataError>>;

/** `gone`: there is none, or none that this person may see; which of them is not told. */
export type RunReadError =
  | DataError
  | { readonly kind: 'gone' }
  | { readonly kind: 'document'; readonly error: RunDocumentError };

/** Analyses that are kept: one's own and those that were shared. For members only. */
export type CoverageRunGateway = {
  /** The latest first. */
  list(): Answer<Rows<RunHead>>;
  read(id: string): Promise<Result<KeptRun, RunReadError>>;
  /** Gives the id. */
  save(run: CoverageRun, isShared: boolean): Answer<string>;
  change(id: string, change: { readonly name: string } | { readonly isShared: boolean }): Answer<null>;
  remove(id: string): Answer<null>;
};

const latestRuns = 500;

/** How rows become documents is fetched when somebody first asks for one. */
const loadRows = () => import('./rows/analysis-run-row.ts');

export function createCoverageRunGateway(client: SupabaseClient): CoverageRunGateway {
  const view = () => client.from('member_analysis_run');
  const table = () => client.from('analysis_run');

  return {
    async list() {
      const { runHeadColumns, runHeadRowCodec } = await loadRows();
      const answer = await answerOf(
        view()
          .select(runHeadColumns)
          .eq('kind', 'coverage')
          .order('created_at', { ascending: false })
          .limit(latestRuns)
          .retry(false),
      );
      if (answer.error !== null) return fail(toPageError(answer));
      return ok(parseRows(runHeadRowCodec, answer.data ?? [], 'member_analysis_run'));
    },
    async read(id) {
      const { parseRunRow, runHeadColumns, runHeadRowCodec } = await loadRows();
      const answer: Page = await answerOf(
        view().select(`${runHeadColumns},result`).eq('id', id).eq('kind', 'coverage').limit(1).retry(false),
      );
      if (answer.error !== null) return fail(toPageError(answer));
      const [row] = answer.data ?? [];
      if (row === undefined) return fail({ kind: 'gone' });
      const [head] = parseRows(runHeadRowCodec, [row], 'member_analysis_run').values;
      if (head === undefined) return fail({ kind: 'document', error: { kind: 'foreign' } });
      const run = parseRunRow(row as { name: unknown; inputs: unknown; result: unknown }, head);
      return run.ok ? run : fail({ kind: 'document', error: run.error });
    },
    async save(run, isShared) {
      const { toRunRow } = await loadRows();
      const answer: Page = await answerOf(
        table()
          .insert({ ...toRunRow(run), shared: isShared })
          .select('id'),
      );
      if (answer.error !== null) return fail(toPageError(answer));
      const [row] = (answer.data ?? []) as readonly { id?: unknown }[];
      return typeof row?.id === 'string' ? ok(row.id) : fail({ kind: 'invalid', hint: 'analysis_run' });
    },
    change: (id, change) =>
      touched(
        table()
          .update('name' in change ? { name: change.name } : { shared: change.isShared })
          .eq('id', id)
          .select('id'),
      ),
    remove: (id) => touched(table().delete().eq('id', id).select('id')),
  };
}

/** A row that may not be touched is not refused but passed over: then none comes back. */
async function touched(request: PromiseLike<Page>): Answer<null> {
  const answer = await answerOf(request);
  if (answer.error !== null) return fail(toPageError(answer));
  return answer.data?.length === 0 ? fail({ kind: 'forbidden' }) : ok(null);
}
