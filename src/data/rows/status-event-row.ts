import * as z from 'zod/mini';
import type { StatusEvent } from '#domain/status-event.ts';
import { statuses } from '#domain/status.ts';
import { dateField, maybeText, provenanceField } from './fields.ts';

export const statusEventRow = z.object({
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
export const statusEventRowCodec = z.codec(statusEventRow, z.custom<StatusEvent>(), {
  decode: decodeStatusEvent,
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

export function decodeStatusEvent(event: z.infer<typeof statusEventRow>): StatusEvent {
  return {
    id: event.id,
    seq: event.seq,
    status: event.status,
    effectiveFrom: event.effective_from,
    note: event.note ?? null,
    annulled: event.annulled,
    provenance: event.provenance,
    source: event.source ?? null,
  };
}
