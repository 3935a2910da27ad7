import type { Range } from '#domain/coverage-result.ts';

/** `+1.234`, `−5` or `0`; both ends where sites of unknown status make a difference. */
export function sayDifference({ low, high }: Range, say: (value: number) => string): string {
  const [from, to] = [signed(low, say), signed(high, say)];
  return from === to ? from : `${from} … ${to}`;
}

function signed(value: number, say: (value: number) => string): string {
  const text = say(Math.abs(value));
  if (text === say(0)) return text;
  return value > 0 ? `+${text}` : `−${text}`;
}
