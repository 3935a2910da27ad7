import { dayOf, isoOfDay } from './day.ts';
import type { Site } from './site.ts';
import type { SpeakerCluster } from './speaker-cluster.ts';
import type { StatusHistory } from './status-history.ts';
import { statuses, type Status } from './status.ts';

/** Whether something stood on a date: `unknown` when neither a day of building nor any event is known. */
export const presences = ['exists', 'not_yet', 'gone', 'unknown'] as const;
export type Presence = (typeof presences)[number];

/** How one site or cluster stood on a date. */
export type Standing = {
  readonly status: Status;
  readonly statusSince: string | null;
  readonly presence: Presence;
};

/** What of a site or cluster its standing depends on; built is commissioned or installed. Days count from 1970-01-01. */
export type Subject = {
  readonly id: string;
  readonly builtDay: number | null;
  readonly retiredDay: number | null;
};

/**
 * The rules of the database's `network_as_of` and `clusters_as_of`: the status is that of the last event by the day
 * (on one day the one entered later), since the first day of its unbroken run; it exists from the day of building, else
 * of its first event, up to the day before retirement.
 */
export function standingOn(history: StatusHistory, subject: Subject, day: number): Standing {
  const row = history.rowOf.get(subject.id) ?? -1;
  const last = findLastEvent(history, row, day);
  const code = last < 0 ? -1 : (history.statusCodes[last] ?? -1);
  return {
    status: statuses[code] ?? 'unknown',
    statusSince: last < 0 ? null : isoOfDay(history.days[findRunStart(history, row, last)] ?? 0),
    presence: presenceOn(subject, firstEventDay(history, row), day),
  };
}

/** Place of the last event that is not after the day; −1 when there is none. */
export function findLastEvent({ starts, days }: StatusHistory, row: number, day: number): number {
  if (row < 0) return -1;
  const first = starts[row] ?? 0;
  let low = first;
  let high = starts[row + 1] ?? first;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low === first ? -1 : low - 1;
}

/** Place of the first event of the unbroken run of one status that ends at `last`. */
export function findRunStart({ starts, statusCodes }: StatusHistory, row: number, last: number): number {
  const first = starts[row] ?? 0;
  let at = last;
  while (at > first && statusCodes[at - 1] === statusCodes[last]) at -= 1;
  return at;
}

/** The day of the first event, whenever it is; null without events. */
export function firstEventDay({ starts, days }: StatusHistory, row: number): number | null {
  const first = starts[row] ?? 0;
  return row >= 0 && (starts[row + 1] ?? 0) > first ? (days[first] ?? null) : null;
}

export function presenceOn(
  { builtDay, retiredDay }: Pick<Subject, 'builtDay' | 'retiredDay'>,
  firstDay: number | null,
  day: number,
): Presence {
  if (retiredDay !== null && retiredDay <= day) return 'gone';
  const from = builtDay ?? firstDay;
  if (from === null) return 'unknown';
  return from <= day ? 'exists' : 'not_yet';
}

export function siteSubject({ id, commissionedOn, retiredOn }: Site): Subject {
  return { id, builtDay: maybeDay(commissionedOn), retiredDay: maybeDay(retiredOn) };
}

export function clusterSubject({ id, installedOn, retiredOn }: SpeakerCluster): Subject {
  return { id, builtDay: maybeDay(installedOn), retiredDay: maybeDay(retiredOn) };
}

function maybeDay(iso: string | null): number | null {
  return iso === null ? null : dayOf(iso);
}
