import { dayOf, isoOfDay } from './day.ts';
import {
  findLastEvent,
  findRunStart,
  firstEventDay,
  presenceOn,
  presences,
  type Presence,
  type Subject,
} from './network-as-of.ts';
import type { StatusHistory } from './status-history.ts';
import { statuses, type Status } from './status.ts';

type Datable = { readonly id: string; readonly status: Status; readonly statusSince: string | null };

/** Sites or clusters with the status that they had on one date, in the order in which they were given. */
export type Dated<Item> = {
  readonly items: readonly Item[];
  /** Of each item, as an index into `presences`. */
  readonly presenceCodes: Uint8Array;
  /** Place of an item among `items`, by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
};

export const presentCode = presences.indexOf('exists');
export const unsureCode = presences.indexOf('unknown');

/** As they are stored, which is how they stand now; today decides only what is still to come or already gone. */
export function dateItemsToday<Item extends Datable>(
  items: readonly Item[],
  toSubject: (item: Item) => Subject,
  today: number,
): Dated<Item> {
  const presenceCodes = Uint8Array.from(items, (item) =>
    presences.indexOf(
      presenceOn(toSubject(item), item.statusSince === null ? null : dayOf(item.statusSince), today),
    ),
  );
  return { items, presenceCodes, placeOf: placesOf(items) };
}

/** The items that stand on the date, and those of which nobody knows. */
export function listStanding<Item>({ items, presenceCodes }: Dated<Item>): readonly Item[] {
  return items.filter(
    (_, index) => presenceCodes[index] === presentCode || presenceCodes[index] === unsureCode,
  );
}

/**
 * Prepares items for going from date to date. An item whose status is the same as on the date asked before comes back as
 * the same object, so that its readers need not look again.
 */
export function createItemDater<Item extends Datable>(
  items: readonly Item[],
  toSubject: (item: Item) => Subject,
  history: StatusHistory,
): (day: number) => Dated<Item> {
  const subjects = items.map(toSubject);
  const rows = Int32Array.from(subjects, ({ id }) => history.rowOf.get(id) ?? -1);
  const firstDays = Array.from(rows, (row) => firstEventDay(history, row));
  const shown = [...items];
  const placeOf = placesOf(items);
  const isoOf = new Map<number, string>();
  const cachedIso = (day: number): string => {
    const known = isoOf.get(day);
    if (known !== undefined) return known;
    const iso = isoOfDay(day);
    isoOf.set(day, iso);
    return iso;
  };
  return (day) => {
    const presenceCodes = new Uint8Array(shown.length);
    for (const [index, subject] of subjects.entries()) {
      const row = rows[index] ?? -1;
      const last = findLastEvent(history, row, day);
      const status = last < 0 ? 'unknown' : (statuses[history.statusCodes[last] ?? 0] ?? 'unknown');
      const since = last < 0 ? null : cachedIso(history.days[findRunStart(history, row, last)] ?? 0);
      const was = shown[index];
      if (was && (was.status !== status || was.statusSince !== since))
        shown[index] = { ...was, status, statusSince: since };
      presenceCodes[index] = codeOf[presenceOn(subject, firstDays[index] ?? null, day)];
    }
    return { items: [...shown], presenceCodes, placeOf };
  };
}

function placesOf(items: readonly Datable[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, place) => [id, place]));
}

/** Why an item does not stand on the date; undefined when it does, or is none of these. */
export function absenceIn<Item>({ presenceCodes, placeOf }: Dated<Item>, id: string): Presence | undefined {
  const place = placeOf.get(id);
  const code = place === undefined ? undefined : presenceCodes[place];
  return code === undefined || code === presentCode || code === unsureCode ? undefined : presences[code];
}

const codeOf = Object.fromEntries(presences.map((presence, code) => [presence, code])) as Readonly<
  Record<Presence, number>
>;
