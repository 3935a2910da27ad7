import type { SeededRandom } from '../lib/seeded-random.ts';

const DAY_MS = 86_400_000;

/** A day of a year, never later than `last`. */
export function randomDay(year: number, random: SeededRandom, last = '9999-12-31'): string {
  const day = new Date(Date.UTC(year, 0, 1) + random.int(0, 364) * DAY_MS).toISOString().slice(0, 10);
  return day < last ? day : last;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function addYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
