import * as z from 'zod/mini';
import { auditVerbs, type AuditEntry } from '#domain/audit-entry.ts';
import { maybeText } from './fields.ts';

const image = z.nullable(z.record(z.string(), z.unknown()));

const row = z.object({
  id: z.number(),
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T/)),
  role: z.string(),
  actor: maybeText,
  table_name: z.string(),
  verb: z.enum(auditVerbs),
  before: image,
  after: image,
});

/** A row of `member_audit`. */
export const auditRowCodec = z.codec(row, z.custom<AuditEntry>(), {
  decode: ({ table_name, ...entry }): AuditEntry => ({ ...entry, table: table_name }),
  encode: ({ table, before, after, ...entry }) => ({
    ...entry,
    table_name: table,
    before: before === null ? null : { ...before },
    after: after === null ? null : { ...after },
  }),
});
