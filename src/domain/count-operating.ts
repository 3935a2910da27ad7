import { buildStatusSpans, type StatusSpan } from './status-spans.ts';
import type { StatusEvent } from './status-event.ts';
import { isOperating } from './status.ts';

/** From a day on: how many clusters there are, how many of them operate, and of how many nobody knows. */
export type OperatingStep = {
  readonly from: string;
  readonly existing: number;
  readonly operating: number;
  readonly unknown: number;
};

export type ClusterHistory = {
  readonly events: readonly StatusEvent[];
  readonly installedOn: string | null;
  readonly retiredOn: string | null;
};

type Life = { readonly spans: readonly StatusSpan[]; readonly from: string; readonly to: string | null };

/**
 * How many of some clusters operate, day by day of change, up to a date. As in the database, a cluster is there from the
 * day of its installation, else of its first event, up to the day before its retirement; without an event it is unknown.
 */
export function countOperating(
  clusters: readonly ClusterHistory[],
  untilDate: string,
): readonly OperatingStep[] {
  const lives = clusters.flatMap(({ events, installedOn, retiredOn }): Life[] => {
    const spans = buildStatusSpans(events, untilDate);
    const from = installedOn ?? spans[0]?.from;
    return from === undefined || from > untilDate ? [] : [{ spans, from, to: retiredOn }];
  });
  const days = lives.flatMap(({ spans, from, to }) => [
    from,
    ...(to === null ? [] : [to]),
    ...spans.map((span) => span.from).filter((day) => day > from && (to === null || day < to)),
  ]);
  return [...new Set(days)]
    .filter((day) => day <= untilDate)
    .toSorted()
    .map((day) => countOn(day, lives));
}

function countOn(day: string, lives: readonly Life[]): OperatingStep {
  const step = { from: day, existing: 0, operating: 0, unknown: 0 };
  for (const { spans, from, to } of lives) {
    if (from > day || (to !== null && to <= day)) continue;
    const status = spans.findLast((span) => span.from <= day)?.status ?? 'unknown';
    step.existing += 1;
    if (isOperating(status)) step.operating += 1;
    if (status === 'unknown') step.unknown += 1;
  }
  return step;
}
