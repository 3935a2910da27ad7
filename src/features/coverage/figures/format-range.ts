import type { Range } from '#domain/coverage-result.ts';

/** `1.234 km` or, where sites of unknown status make a difference, `1.234–1.300 km`: the unit once. */
export function formatRange({ low, high }: Range, say: (value: number) => string): string {
  const [from, to] = [say(low), say(high)];
  if (from === to) return from;
  const unit = /[^\d]*$/.exec(to)?.[0] ?? '';
  return `${from.endsWith(unit) ? from.slice(0, from.length - unit.length) : from}–${to}`;
}

/** The share that each end is of a whole; null of nothing. */
export function shareOf({ low, high }: Range, whole: number): Range | null {
  return whole > 0 ? { low: low / whole, high: high / whole } : null;
}
