import { types } from '@electric-sql/pglite';

type Parser = (text: string) => unknown;

/** How column values are read so that they leave as PostgREST would write them in JSON. */
export const valueParsers: Record<number, Parser> = {
  [types.NUMERIC]: toNumber,
  [types.INT8]: toNumber,
  [types.TIMESTAMPTZ]: toIsoTimestamp,
  [types.TIMESTAMP]: toIsoTimestamp,
  [types.BYTEA]: (text) => text,
};

function toNumber(text: string): number | string {
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/** `2026-01-02 03:04:05.6+00` → `2026-01-02T03:04:05.6+00:00` */
export function toIsoTimestamp(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
}
