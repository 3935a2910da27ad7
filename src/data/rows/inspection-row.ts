import * as z from 'zod/mini';
import type { ClusterId } from '#domain/id.ts';
import type { ChecklistItem, Inspection } from '#domain/inspection.ts';
import { statuses } from '#domain/status.ts';
import { maybeText } from './fields.ts';

const row = z.object({
  id: z.string(),
  cluster_id: maybeText,
  inspected_at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T/)),
  observed_status: z.enum(statuses),
  checklist: z.record(z.string(), z.union([z.boolean(), z.string(), z.number(), z.null()])),
  remarks: maybeText,
});

/** A row of `member_inspection`, without who made the visit: no panel shows that. */
export const inspectionRowCodec = z.codec(row, z.custom<Inspection>(), {
  decode: (visit): Inspection => ({
    id: visit.id,
    clusterId: visit.cluster_id as ClusterId | null,
    inspectedOn: toVietnamDate(visit.inspected_at),
    observedStatus: visit.observed_status,
    checklist: Object.entries(visit.checklist).flatMap(([key, result]): ChecklistItem[] =>
      result === null ? [] : [{ key, result: typeof result === 'number' ? String(result) : result }],
    ),
    remarks: visit.remarks,
  }),
  encode: (visit) => ({
    id: visit.id,
    cluster_id: visit.clusterId,
    inspected_at: `${visit.inspectedOn}T12:00:00+07:00`,
    observed_status: visit.observedStatus,
    checklist: Object.fromEntries(visit.checklist.map(({ key, result }) => [key, result])),
    remarks: visit.remarks,
  }),
});

const vietnamOffsetMs = 7 * 3_600_000;

function toVietnamDate(isoTime: string): string {
  return new Date(Date.parse(isoTime) + vietnamOffsetMs).toISOString().slice(0, 10);
}
