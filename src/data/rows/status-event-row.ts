import * as z from 'zod/mini';
import type { StatusEvent } from '#domain/status-event.ts';
import { statuses } from '#domain/status.ts';
import { dateField, maybeText, provenanceField } from './fields.ts';

const row = z.object({
  id: z.string(),
  seq: z.number(),
  status: z.enum(statuses),
  effective_from: dateField,
  note: z.optional(maybeText),
  annulled: z.boolean(),
  provenance: provenanceField,
  source: z.optional(maybeText),
});

/** A row of `public_status_event` (no note, no source) or `member_status_event`. */
export const statusEventRowCodec = z.codec(row, z.custom<StatusEvent>(), {
  decode: (event): StatusEvent => ({
    id: event.id,
    seq: event.seq,
    status: event.status,
    effectiveFrom: event.effective_from,
    note: event.note ?? null,
    annulled: event.annulled,
    provenance: event.provenance,
    source: event.source ?? null,
  }),
  encode: (event) => ({
    id: event.id,
    seq: event.seq,
    status: event.status,
    effective_from: event.effectiveFrom,
    note: event.note,
    annulled: event.annulled,
    provenance: event.provenance,
    source: event.source,
  }),
});
