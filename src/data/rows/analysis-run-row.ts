import * as z from 'zod/mini';
import type { CoverageRun, KeptRun, RunHead } from '#domain/coverage-run/coverage-run.ts';
import { parseRunDocument, type RunDocumentError, toRunDocument } from '#domain/coverage-run/run-document.ts';
import { ok, type Result } from '#domain/result.ts';
import { dateField } from './fields.ts';

const head = z.object({
  id: z.string(),
  name: z.string(),
  shared: z.boolean(),
  is_own: z.boolean(),
  created_at: z.string(),
  inputs_hash: z.string(),
  inputs: z.object({ vintage: z.number(), onDate: dateField, edits: z.array(z.unknown()) }),
});

/** What a list needs of a row of `member_analysis_run`. */
export const runHeadRowCodec = z.codec(head, z.custom<RunHead>(), {
  decode: ({ id, name, inputs, ...row }): RunHead => ({
    id,
    name,
    isShared: row.shared,
    isOwn: row.is_own,
    madeAt: row.created_at,
    vintage: inputs.vintage,
    onDate: inputs.onDate,
    editCount: inputs.edits.length,
    inputsHash: row.inputs_hash,
  }),
  encode: () => {
    throw new Error('a head of an analysis is read only');
  },
});

export const runHeadColumns = 'id,name,shared,is_own,created_at,inputs,inputs_hash';

export type RunRow = {
  readonly name: unknown;
  readonly inputs: unknown;
  readonly result: unknown;
};

/** The whole analysis of a row: the document's frame stands in `inputs`. */
export function parseRunRow(row: RunRow, rowHead: RunHead): Result<KeptRun, RunDocumentError> {
  const inputs = typeof row.inputs === 'object' && row.inputs !== null ? row.inputs : {};
  const { format, version } = inputs as Readonly<Record<string, unknown>>;
  const run = parseRunDocument({ format, version, name: row.name, inputs, result: row.result });
  return run.ok ? ok({ head: rowHead, run: run.value }) : run;
}

export function toRunRow(run: CoverageRun): Readonly<Record<string, unknown>> {
  const { format, version, name, inputs, result } = toRunDocument(run);
  return {
    kind: 'coverage',
    name,
    engine: `${run.engine.name} ${run.engine.version}`,
    inputs: { format, version, ...inputs },
    inputs_hash: run.hashes.inputs,
    data_version: run.hashes.data,
    result,
  };
}
