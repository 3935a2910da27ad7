import type { Range } from '#domain/coverage-result.ts';

/** `1.234` or, where sites of unknown status make a difference, `1.234–1.300`. */
export function formatRange({ low, high }: Range, say: (value: number) => string): string {
  const [from, to] = [say(low), say(high)];
  return from === to ? from : `${from}–${to}`;
}
