import type { SupabaseClient } from '@supabase/supabase-js';
import type { Geometry } from 'geojson';
import { fail, ok, type Result } from '#domain/result.ts';
import type { PreparedTable } from '#files/geography/prepared-table.ts';
import { encodeWkb } from './encode-wkb.ts';

const chunkCharacters = 1_500_000;
const chunkRows = 2000;

export type DatabaseProblem = {
  readonly code: string;
  readonly hint: string | null;
  readonly message: string;
};

export type CommitSummary = Readonly<Record<string, unknown>>;

type StageFacts = {
  readonly attribution: string | null;
  readonly sha256Of: (fileName: string) => string;
};

type StageSteps = { readonly onRows: (done: number, of: number) => void; readonly onCommit: () => void };

/** Sends the rows to the staging tables in pieces, then asks for the one transaction that takes them all. */
export async function stageAndCommit(
  client: SupabaseClient,
  batches: readonly PreparedTable[],
  { attribution, sha256Of }: StageFacts,
  steps: StageSteps,
): Promise<Result<CommitSummary, DatabaseProblem>> {
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  const batchIds: string[] = [];
  let done = 0;
  for (const batch of batches) {
    const { fileName, layer } = batch;
    const opened = await client
      .from('import_batch')
      .insert({ file_name: fileName, layer, sha256: sha256Of(fileName) })
      .select('id')
      .single<{ id: string }>();
    if (opened.error !== null) return refuse(client, batchIds, opened.error);
    batchIds.push(opened.data.id);
    for (const chunk of toChunks(batch, opened.data.id)) {
      const { error } = await client.from('import_row').insert(chunk);
      if (error !== null) return refuse(client, batchIds, error);
      done += chunk.length;
      steps.onRows(done, total);
    }
  }
  steps.onCommit();
  const committed = await client.rpc('commit_geography', {
    p_batch_ids: batchIds,
    p_attribution: attribution,
  });
  return committed.error === null
    ? ok(committed.data as CommitSummary)
    : refuse(client, batchIds, committed.error);
}

/** Marks the batches of a failed load; whatever stays of them is never read. */
async function refuse(
  client: SupabaseClient,
  batchIds: readonly string[],
  error: { code?: string; hint?: string | null; message: string },
): Promise<Result<never, DatabaseProblem>> {
  if (batchIds.length > 0) {
    await client.from('import_row').delete().in('batch_id', batchIds);
    await client
      .from('import_batch')
      .update({ state: 'refused', finished_at: new Date().toISOString() })
      .in('id', batchIds);
  }
  return fail({ code: error.code ?? '', hint: error.hint ?? null, message: error.message });
}

function* toChunks({ rows }: PreparedTable, batchId: string): Generator<object[]> {
  let chunk: object[] = [];
  let characters = 0;
  for (const { row, state, payload, findings } of rows) {
    const geometry = payload['geometry'];
    const shape = geometry === null || geometry === undefined ? null : encodeWkb(geometry as Geometry);
    const size = (shape?.length ?? 0) + 400;
    if (chunk.length > 0 && (characters + size > chunkCharacters || chunk.length >= chunkRows)) {
      yield chunk;
      chunk = [];
      characters = 0;
    }
    const staged = shape === null ? payload : { ...payload, geometry: shape };
    chunk.push({ batch_id: batchId, row_no: row, state, payload: staged, findings });
    characters += size;
  }
  if (chunk.length > 0) yield chunk;
}
