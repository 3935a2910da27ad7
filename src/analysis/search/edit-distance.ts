/**
 * How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment) to turn
 * `typed` into `word`, or with `isPrefix` into a beginning of it. Gives `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(typed: string, word: string, limit: number, isPrefix: boolean): number {
  const more = limit + 1;
  if (typed.length - word.length > limit) return more;
  if (!isPrefix && word.length - typed.length > limit) return more;
  const width = Math.min(word.length, typed.length + limit, longest);
  let [older, before, now] = rows;
  for (let column = 0; column <= width; column += 1) before[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    now[0] = row;
    let least = row;
    const letter = typed.charCodeAt(row - 1);
    for (let column = 1; column <= width; column += 1) {
      const isSame = letter === word.charCodeAt(column - 1);
      let cost = at(before, column - 1) + (isSame ? 0 : 1);
      if (at(before, column) + 1 < cost) cost = at(before, column) + 1;
      if (at(now, column - 1) + 1 < cost) cost = at(now, column - 1) + 1;
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (isSwap && at(older, column - 2) + 1 < cost) cost = at(older, column - 2) + 1;
      now[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return more;
    [older, before, now] = [before, now, older];
  }
  let distance = at(before, width);
  if (isPrefix)
    for (let column = 0; column < width; column += 1) distance = Math.min(distance, at(before, column));
  else if (width < word.length) return more;
  return Math.min(distance, more);
}

/** How many slips are forgiven in a word of this length. Numbers are meant as they are typed. */
export function allowedEdits(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The letters a..z that a word has, one bit each: a quick test before the slow one. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charCodeAt(index) - 97;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask;
}

export function countBits(mask: number): number {
  const pairs = mask - ((mask >> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >> 2) & 0x33333333);
  return (((fours + (fours >> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Words are cut to this length before they get here. */
const longest = 60;

/** Kept between calls: tens of thousands of words are compared at a keystroke. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
];

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
