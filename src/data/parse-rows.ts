import * as z from 'zod/mini';
import type { BadRow } from '#domain/bad-row.ts';
import { breathe } from '#platform/breathe.ts';

export type Rows<Value> = { readonly values: readonly Value[]; readonly badRows: readonly BadRow[] };

export type RowCodec<Value> = z.ZodMiniType<Value>;

/** Decodes every row that can be; the others come back beside them with the first thing wrong in each. */
export function parseRows<Value>(
  codec: RowCodec<Value>,
  rows: readonly unknown[],
  source: string,
): Rows<Value> {
  const parsing = createParsing(codec, source);
  rows.forEach((row, index) => parsing.take(row, index));
  return parsing.rows;
}

/** The longest that decoding may keep the page from answering a hand. */
const sliceMs = 12;
const rowsBetweenLooks = 50;

/** The same, letting the page draw and answer in between: 60,000 rows take a second and a half. */
export async function parseManyRows<Value>(
  codec: RowCodec<Value>,
  rows: readonly unknown[],
  source: string,
): Promise<Rows<Value>> {
  const parsing = createParsing(codec, source);
  let sliceEndsAtMs = performance.now() + sliceMs;
  for (const [index, row] of rows.entries()) {
    parsing.take(row, index);
    if (index % rowsBetweenLooks !== 0 || performance.now() < sliceEndsAtMs) continue;
    await breathe();
    sliceEndsAtMs = performance.now() + sliceMs;
  }
  return parsing.rows;
}

function createParsing<Value>(codec: RowCodec<Value>, source: string) {
  const values: Value[] = [];
  const badRows: BadRow[] = [];
  return {
    rows: { values, badRows },
    take(row: unknown, index: number): void {
      const parsed = z.safeDecode(codec, row);
      if (parsed.success) values.push(parsed.data);
      else badRows.push(describeBadRow(row, index, source, parsed.error.issues));
    },
  };
}

type Issue = { readonly code?: string | undefined; readonly path: readonly PropertyKey[] };

function describeBadRow(row: unknown, index: number, source: string, issues: readonly Issue[]): BadRow {
  const issue = issues[0];
  const path = issue?.path ?? [];
  const got = path.reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), row);
  return {
    source,
    row: nameRow(row) ?? `#${index + 1}`,
    field: path.map(String).join('.'),
    reason: got === undefined ? 'missing' : issue?.code === 'invalid_type' ? 'wrong_type' : 'not_allowed',
    got: got === undefined ? '' : JSON.stringify(got).slice(0, 60),
  };
}

function nameRow(row: unknown): string | null {
  if (!isRecord(row)) return null;
  const name = row['code'] ?? row['uid'] ?? row['id'];
  return typeof name === 'string' ? name : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
