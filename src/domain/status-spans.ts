import type { StatusEvent } from './status-event.ts';
import type { Status } from './status.ts';

/** A stretch of time in which the status was one and the same. `to` is the first day of the next, or the date asked for. */
export type StatusSpan = { readonly status: Status; readonly from: string; readonly to: string };

type Dated = Pick<StatusEvent, 'seq' | 'status' | 'effectiveFrom' | 'annulled'>;

/**
 * The history up to a date as unbroken stretches, oldest first: annulled events do not count, and of two on one day the
 * later row wins, as in the database. The last stretch is how it stands on the date.
 */
export function buildStatusSpans(events: readonly Dated[], untilDate: string): readonly StatusSpan[] {
  const counted = events
    .filter((event) => !event.annulled && event.effectiveFrom <= untilDate)
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom) || a.seq - b.seq);
  const spans: { status: Status; from: string; to: string }[] = [];
  counted.forEach((event, index) => {
    const next = counted[index + 1];
    if (next?.effectiveFrom === event.effectiveFrom) return;
    const to = next?.effectiveFrom ?? untilDate;
    const last = spans.at(-1);
    if (last?.status === event.status) last.to = to;
    else spans.push({ status: event.status, from: event.effectiveFrom, to });
  });
  return spans;
}
