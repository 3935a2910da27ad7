/** The two halves of a simplified coordinate, each with the letter that names its axis. */
export type CoordinateHalf = { readonly text: string; readonly letter: string | null };

/** Cuts between the two angles or lengths: at the letters, else at the degree signs, else at `;`, else by counting numbers. */
export function splitCoordinatePair(simple: string): readonly CoordinateHalf[] | null {
  const letters = [...simple.matchAll(/[nsew]/g)];
  if (letters.length > 2) return null;
  if (letters.length === 2) return splitAtLetters(simple);
  const bare = simple.replace(/[nsew]/g, ' ').trim();
  const halves = splitAtDegrees(bare) ?? splitAtSign(bare) ?? splitByCount(bare);
  return halves.map((text) => ({ text: text.trim(), letter: null }));
}

function splitAtLetters(simple: string): readonly CoordinateHalf[] {
  const isBefore = /^[nsew]/.test(simple);
  const pattern = isBefore ? /([nsew])([^nsew]*)/g : /([^nsew]*)([nsew])/g;
  return [...simple.matchAll(pattern)].map((match) => ({
    text: (isBefore ? match[2] : match[1])?.trim() ?? '',
    letter: (isBefore ? match[1] : match[2]) ?? null,
  }));
}

function splitAtDegrees(bare: string): readonly string[] | null {
  const starts = [...bare.matchAll(/[+-]?\d+(?:[.,]\d+)?\s*°/g)].map((match) => match.index);
  if (starts.length === 0) return null;
  return starts.map((start, index) => bare.slice(index === 0 ? 0 : start, starts[index + 1]));
}

function splitAtSign(bare: string): readonly string[] | null {
  const parts = bare.split(/[;/]/).filter((part) => part.trim() !== '');
  return parts.length === 2 ? parts : null;
}

function splitByCount(bare: string): readonly string[] {
  const pieces = bare
    .split(' ')
    .map((piece) => piece.replace(/^[,;]+|[,;]+$/g, ''))
    .filter((piece) => piece !== '');
  if (pieces.length !== 1) {
    const half = pieces.length / 2;
    return Number.isInteger(half)
      ? [pieces.slice(0, half).join(' '), pieces.slice(half).join(' ')]
      : [pieces.join(' ')];
  }
  const numbers = pieces[0]?.split(',') ?? [];
  if (numbers.length === 2 && isPairByComma(numbers)) return numbers;
  return numbers.length === 4
    ? [numbers.slice(0, 2).join(','), numbers.slice(2).join(',')]
    : [pieces[0] ?? ''];
}

/** `11.9,106.5` and `11,106` are two numbers, `11,96715` is one. */
function isPairByComma(numbers: readonly string[]): boolean {
  return numbers.some((number) => number.includes('.')) || /^1?\d\d$/.test(numbers[1] ?? '');
}
