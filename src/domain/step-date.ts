import { dayOf, isoOfDay, parseDay } from './day.ts';

/** The last day of a month that comes next after a date, or that came last before it. */
export function stepMonthEnd(iso: string, direction: 1 | -1): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  if (direction === -1) return monthEnd(year, month - 1);
  const end = monthEnd(year, month);
  return iso < end ? end : monthEnd(year, month + 1);
}

/** The same day a year later or earlier; 29 February becomes the 28th. */
export function stepYear(iso: string, direction: 1 | -1): string {
  const moved = `${Number(iso.slice(0, 4)) + direction}${iso.slice(4)}`;
  return parseDay(moved) === null ? isoOfDay(dayOf(`${moved.slice(0, 8)}28`)) : moved;
}

/** The last day of the year that comes next after a date. */
export function stepYearEnd(iso: string): string {
  const year = Number(iso.slice(0, 4));
  const end = `${year}-12-31`;
  return iso < end ? end : `${year + 1}-12-31`;
}

/** Months may run over the ends of the year: month 0 is the December before. */
function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
