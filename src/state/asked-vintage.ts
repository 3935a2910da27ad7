import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';

type Units = ReadonlyMap<AdminUnitUid, AdminUnit>;
type Period = { readonly vintage: number; readonly from: string; readonly to: string | null };

const periodsOf = new WeakMap<Units, readonly Period[]>();

/** The vintage chosen by hand, else the one whose communes were in force on the date; null is the newest. */
export function askedVintage(units: Units, chosen: number | null, asOf: string | null): number | null {
  return chosen ?? (asOf === null ? null : vintageOn(units, asOf));
}

/** The vintage whose communes were in force on a date: the newest when several were, the oldest before them all. */
function vintageOn(units: Units, date: string): number | null {
  const periods = listPeriods(units);
  const inForce = periods.find(({ from, to }) => from <= date && (to === null || date < to));
  return inForce?.vintage ?? periods.findLast(({ from }) => date < from)?.vintage ?? null;
}

/** Newest first, over the communes of each vintage. */
function listPeriods(units: Units): readonly Period[] {
  const known = periodsOf.get(units);
  if (known !== undefined) return known;
  const found = new Map<number, Period>();
  for (const { level, vintage, validFrom, validTo } of units.values()) {
    if (level !== 'commune') continue;
    const was = found.get(vintage);
    if (was === undefined) found.set(vintage, { vintage, from: validFrom, to: validTo });
    else
      found.set(vintage, {
        vintage,
        from: was.from < validFrom ? was.from : validFrom,
        to: was.to === null || validTo === null ? null : was.to > validTo ? was.to : validTo,
      });
  }
  const periods = [...found.values()].toSorted((a, b) => b.vintage - a.vintage);
  periodsOf.set(units, periods);
  return periods;
}
