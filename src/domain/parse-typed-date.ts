import { parseDay } from './day.ts';

/**
 * A date as people type it: `31/12/2018`, `31.12.2018`, `12/2018` (the last day of the month), `2018` (of the year) or
 * the ISO form. Null when it is none of them.
 */
export function parseTypedDate(text: string): string | null {
  const typed = text.trim();
  if (/^\d{4}$/.test(typed)) return sound(`${typed}-12-31`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return sound(typed);
  const parts = /^(?:(\d{1,2})[./\- ])?(\d{1,2})[./\- ](\d{4})$/.exec(typed);
  if (parts === null) return null;
  const [, day, month = '', year = ''] = parts;
  if (day !== undefined) return sound(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : null;
}

function sound(iso: string): string | null {
  return parseDay(iso) === null ? null : iso;
}
