import { orderInSteps } from './order-in-steps.ts';
import type { Steps } from './steps.ts';
import type { CellValue, TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

const piece = 2048;

/** A number for each row by which a column orders them; NaN where the value is not known. */
export function* computeSortKeys(
  rows: readonly TableRow[],
  column: TableColumn,
  onDate: string,
  collator: Intl.Collator,
): Steps<Float64Array> {
  const keys = new Float64Array(rows.length).fill(Number.NaN);
  const placesOf = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const value = column.value(row, onDate);
    const key = toKey(value, column);
    if (typeof key === 'number') keys[index] = key;
    else {
      const places = placesOf.get(key);
      if (places) places.push(index);
      else placesOf.set(key, [index]);
    }
    if (index % piece === 0) yield;
  }
  const texts = [...placesOf.keys()];
  const compare = column.type === 'text' ? collator.compare : comparePlainly;
  const order = yield* orderInSteps(texts.length, (a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  let rank = -1;
  let before: string | null = null;
  for (const place of order) {
    const text = texts[place] ?? '';
    if (before === null || compare(before, text) !== 0) rank += 1;
    before = text;
    for (const index of placesOf.get(text) ?? []) keys[index] = rank;
  }
  return keys;
}

/** Codes with their numbers padded, so that plain comparison puts CL-2 before CL-10. */
function toNaturalKey(code: string): string {
  return code.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

function toKey(value: CellValue, { type, words }: TableColumn): number | string {
  if (value === null || (typeof value === 'string' && value === '')) return Number.NaN;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string')
    return value[0] === undefined ? Number.NaN : (words?.order.indexOf(value[0]) ?? 0);
  if (words) return words.order.indexOf(value);
  if (type === 'date') return Number(value.replaceAll('-', ''));
  return type === 'code' ? toNaturalKey(value) : value;
}

function comparePlainly(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
