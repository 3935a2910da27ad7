import { formatDms, formatMeridian } from './format-angle.ts';

export type Language = 'vi' | 'en';

const hemispheres = { vi: ['B', 'N', 'Đ', 'T'], en: ['N', 'S', 'E', 'W'] } as const;

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

export type Formats = {
  /** `1.234`. */
  readonly integer: (value: number) => string;
  /** At most `digits` decimals, no trailing zeros. */
  readonly number: (value: number, digits?: number) => string;
  /** `12,5%` from 0.125: at most one decimal. */
  readonly percent: (share: number) => string;
  /** `dd/mm/yyyy` from an ISO date. */
  readonly date: (isoDate: string) => string;
  /** How long ago: `5 phút trước`. */
  readonly age: (atMs: number, nowMs: number) => string;
  /** Metres below a kilometre, then kilometres. */
  readonly distance: (metres: number) => string;
  /** Latitude first, as maps are read aloud; six digits are about ten centimetres. */
  readonly coordinates: (lonLat: readonly [number, number]) => string;
  /** One of them alone. */
  readonly degrees: (value: number) => string;
  /** Degrees, minutes and seconds, latitude first. */
  readonly dms: (lonLat: readonly [number, number]) => string;
  /** `106°15′`. */
  readonly meridian: (degrees: number) => string;
  /** Metres of a plane coordinate, to the centimetre. */
  readonly planeM: (metres: number) => string;
  /** Date and time of day in Vietnam from an ISO time. */
  readonly moment: (isoTime: string) => string;
  readonly collator: Intl.Collator;
};

/** Numbers, dates and places as the language writes them. */
export function createFormats(language: Language): Formats {
  const locale = locales[language];
  const withDigits = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: true }),
  );
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const degrees = new Intl.NumberFormat(locale, { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  const date = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const seconds = new Intl.NumberFormat(locale, {
    minimumIntegerDigits: 2,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const centimetres = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const moment = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const number = (value: number, digits = 1) =>
    (withDigits[digits] ?? new Intl.NumberFormat(locale)).format(value);
  return {
    integer: (value) => number(value, 0),
    number,
    percent: (share) => percent.format(share),
    date: (isoDate) => date.format(new Date(`${isoDate}T00:00:00Z`)),
    age: (atMs, nowMs) => {
      const minutes = Math.max(0, Math.round((nowMs - atMs) / 60_000));
      if (minutes < 60) return relative.format(-minutes, 'minute');
      const hours = Math.round(minutes / 60);
      return hours < 48 ? relative.format(-hours, 'hour') : relative.format(-Math.round(hours / 24), 'day');
    },
    distance: (metres) => (metres < 1000 ? `${number(metres, 0)} m` : `${number(metres / 1000, 1)} km`),
    coordinates: ([lon, lat]) => `${degrees.format(lat)}; ${degrees.format(lon)}`,
    degrees: (value) => degrees.format(value),
    dms: (lonLat) => formatDms(lonLat, hemispheres[language], seconds),
    meridian: formatMeridian,
    planeM: (metres) => centimetres.format(metres),
    moment: (isoTime) => moment.format(new Date(isoTime)),
    collator: new Intl.Collator(locale, { numeric: true }),
  };
}
