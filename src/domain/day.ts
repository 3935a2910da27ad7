const dayMs = 86_400_000;

/** Vietnam keeps UTC+7 the whole year. */
const vietnamOffsetMs = 7 * 3_600_000;

/** Days since 1970-01-01 of an ISO date `YYYY-MM-DD`; null when the calendar has no such day. */
export function parseDay(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const timeMs = Date.parse(iso);
  return Number.isNaN(timeMs) || new Date(timeMs).toISOString().slice(0, 10) !== iso
    ? null
    : Math.round(timeMs / dayMs);
}

/** Days since 1970-01-01 of an ISO date that is known to be sound. */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(iso) / dayMs);
}

export function isoOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Today's ISO date in Vietnam, which is what the database calls today. */
export function vietnamToday(nowMs: number): string {
  return new Date(nowMs + vietnamOffsetMs).toISOString().slice(0, 10);
}
