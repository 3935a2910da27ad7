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

const notBuilt = new Set(['planned', 'building', 'retired']);

/** How many of some clusters operate, day by day of change, up to a date. Planned and retired ones do not exist. */
export function countOperating(
  histories: Iterable<readonly StatusEvent[]>,
  untilDate: string,
): readonly OperatingStep[] {
  const spans = [...histories].map((events) => buildStatusSpans(events, untilDate));
  const days = [...new Set(spans.flatMap((each) => each.map(({ from }) => from)))].toSorted();
  return days.map((day) => countOn(day, spans));
}

function countOn(day: string, spans: readonly (readonly StatusSpan[])[]): OperatingStep {
  const step = { from: day, existing: 0, operating: 0, unknown: 0 };
  for (const history of spans) {
    const status = history.findLast(({ from }) => from <= day)?.status;
    if (status === undefined || notBuilt.has(status)) continue;
    step.existing += 1;
    if (isOperating(status)) step.operating += 1;
    if (status === 'unknown') step.unknown += 1;
  }
  return step;
}
