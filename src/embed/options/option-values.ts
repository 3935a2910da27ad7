import { parseDay } from '#domain/day.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import type { EmbedTime } from './embed-options.ts';

/** The first date that the history of statuses covers. */
const firstAsOf = '2014-01-01';

const yes = new Set(['', 'on', '1', 'true', 'yes']);
const no = new Set(['off', '0', 'false', 'no']);

/** An attribute without a value counts as on, as in HTML. */
export function parseSwitch(text: string): boolean | null {
  const folded = text.trim().toLowerCase();
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : null;
}

export function parseUid(text: string): AdminUnitUid | null {
  const trimmed = text.trim();
  return /^\d{1,5}@\d{4}$/.test(trimmed) ? (trimmed as AdminUnitUid) : null;
}

export function parseCode(text: string): string | null {
  const code = text.trim().normalize('NFC').toUpperCase();
  return /^[\p{L}\p{N}._-]{1,64}$/u.test(code) ? code : null;
}

export function parseView(text: string): MapView | null {
  const [lon, lat, zoom, ...rest] = parseNumbers(text);
  if (lon === undefined || lat === undefined || zoom === undefined || rest.length > 0) return null;
  return isPlace(lon, lat) && zoom >= 0 && zoom <= 18 ? { lonLat: [lon, lat], zoom } : null;
}

export function parseBounds(text: string): LonLatBounds | null {
  const [west, south, east, north, ...rest] = parseNumbers(text);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const isBox = isPlace(west, south) && isPlace(east, north) && west < east && south < north;
  return isBox && rest.length === 0 ? [west, south, east, north] : null;
}

/** `#c4161c`, `c4161c` or `#c11`: an address has no room for a number sign. */
export function parseColour(text: string): string | null {
  const digits = text.trim().toLowerCase().replace(/^#/, '');
  if (/^[\da-f]{6}$/.test(digits)) return `#${digits}`;
  return /^[\da-f]{3}$/.test(digits) ? `#${digits.replace(/./g, '$&$&')}` : null;
}

/** `on`, `off`, a year (its last day) or a day; a date alone also offers the slider. */
export function parseTime(text: string): EmbedTime | null {
  const isShown = parseSwitch(text);
  if (isShown !== null) return { isShown, asOf: null };
  const trimmed = text.trim();
  const asOf = /^\d{4}$/.test(trimmed) ? `${trimmed}-12-31` : trimmed;
  return parseDay(asOf) === null || asOf < firstAsOf ? null : { isShown: true, asOf };
}

export function formatNumbers(numbers: readonly number[], digits = 5): string {
  return numbers.map((number) => String(Number(number.toFixed(digits)))).join(',');
}

function parseNumbers(text: string): readonly number[] {
  return text
    .split(',')
    .map((part) => (/^\s*-?\d{1,3}(\.\d{1,15})?\s*$/.test(part) ? Number(part) : Number.NaN));
}

function isPlace(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85;
}
