import type { Range } from '#domain/coverage-result.ts';

/** `+1.234`, `−5` or `0`; both ends, the smaller first, where sites of unknown status make a difference. */
export function sayDifference(
  { low, high }: Range,
  say: (value: number) => string,
  between: (ends: { readonly from: string; readonly to: string }) => string,
): string {
  const from = signed(Math.min(low, high), say);
  const to = signed(Math.max(low, high), say);
  return from === to ? from : between({ from, to });
}

function signed(value: number, say: (value: number) => string): string {
  const text = say(Math.abs(value));
  if (text === say(0)) return text;
  return value > 0 ? `+${text}` : `−${text}`;
}
