/** What one half of a coordinate may stand for: a number of degrees, or a number with thousands marked. */
export type ParsedAngle =
  | {
      readonly ok: true;
      readonly degrees: number;
      readonly grouped: number | null;
      readonly isExact: boolean;
    }
  | { readonly ok: false; readonly fault: 'minutes' | 'unreadable' };

const unreadable = { ok: false, fault: 'unreadable' } as const;

/** Reads degrees, degrees and minutes, or degrees, minutes and seconds; decimals by point or comma. */
export function parseAngle(text: string): ParsedAngle {
  const pieces = text
    .replace(/[°'"]/g, ' ')
    .split(' ')
    .map((piece) => piece.replace(/^[,;]+|[,;]+$/g, ''))
    .filter((piece) => piece !== '');
  const [first = '', ...rest] = pieces;
  if (pieces.length > 3) return unreadable;
  if (pieces.length === 1) return parseSingle(first);
  const degrees = toDecimal(first);
  const parts = rest.map(toDecimal);
  if (degrees === null || !Number.isInteger(degrees) || parts.some((part) => part === null || part < 0))
    return unreadable;
  const [minutes = 0, seconds = 0] = parts.map(Number);
  if (parts.length === 2 && !Number.isInteger(minutes)) return unreadable;
  if (minutes >= 60 || seconds >= 60) return { ok: false, fault: 'minutes' };
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return { ok: true, degrees: first.startsWith('-') ? -size : size, grouped: null, isExact: false };
}

function parseSingle(text: string): ParsedAngle {
  const decimal = toDecimal(text);
  const grouped = toGrouped(text);
  if (decimal === null && grouped === null) return unreadable;
  return { ok: true, degrees: decimal ?? grouped ?? 0, grouped, isExact: /[.,]\d\d/.test(text) };
}

function toDecimal(text: string): number | null {
  return /^[+-]?\d{1,9}(?:[.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** `1.317.545,12` and `1,317,545.12`. */
function toGrouped(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}
