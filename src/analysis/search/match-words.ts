import { foldText } from '#domain/fold-text.ts';
import { allowedEdits, countBits, editDistance, letterMask } from './edit-distance.ts';
import { lowerBound, type SearchIndex } from './search-index.ts';
import { agreesInMarks, hasMarks, takeApart } from './words.ts';

/** How a row matches all words: each bit holds when it holds for every word. */
export const matchBits = { matched: 1, whole: 2, inName: 4, marks: 8 } as const;

export type WordMatches = {
  /** By row; 0 when a word is not there. */
  readonly bits: Uint8Array;
  /** By row: slips forgiven in all words together. */
  readonly edits: Uint8Array;
};

/**
 * Which rows hold every word or a word that begins with it. With `isForgiving`, words of four letters and more may be
 * one slip away, of eight and more two.
 */
export function matchWords(index: SearchIndex, words: readonly string[], isForgiving: boolean): WordMatches {
  const bits = new Uint8Array(index.size);
  const edits = new Uint8Array(index.size);
  words.forEach((word, place) => {
    const found = new Uint8Array(index.size);
    const slips = isForgiving ? new Uint8Array(index.size).fill(255) : null;
    markPrefixes(index, word, found, slips);
    if (slips !== null) markNear(index, word, place === words.length - 1, found, slips);
    for (let row = 0; row < index.size; row += 1) {
      const now = found[row] ?? 0;
      bits[row] = place === 0 ? now : (bits[row] ?? 0) & now;
      if (slips !== null && now !== 0) edits[row] = (edits[row] ?? 0) + (slips[row] ?? 0);
    }
  });
  return { bits, edits };
}

function markPrefixes(index: SearchIndex, word: string, found: Uint8Array, slips: Uint8Array | null): void {
  const folded = foldText(word);
  const isMarked = hasMarks(word);
  const apart = takeApart(word);
  const { terms } = index;
  const from = lowerBound(terms.length, (place) => (terms[place]?.folded ?? '') < folded);
  for (let place = from; place < terms.length; place += 1) {
    const term = terms[place];
    if (term === undefined || !term.folded.startsWith(folded)) break;
    const whole = term.folded.length === folded.length ? matchBits.whole : 0;
    const marks = !isMarked || agreesInMarks(apart, term.apart) ? matchBits.marks : 0;
    enter(index, place, matchBits.matched | whole | marks, found, slips, 0);
  }
}

function markNear(
  index: SearchIndex,
  word: string,
  isLast: boolean,
  found: Uint8Array,
  slips: Uint8Array,
): void {
  const folded = foldText(word);
  const limit = allowedEdits(folded);
  if (limit === 0) return;
  const mask = letterMask(folded);
  const { terms, masks } = index;
  let before = '';
  let distance = 0;
  for (let place = 0; place < terms.length; place += 1) {
    const termMask = masks[place] ?? 0;
    if (termMask === 0 || countBits(mask & ~termMask) > limit) continue;
    const term = terms[place]?.folded ?? '';
    if (term !== before) {
      before = term;
      distance = editDistance(folded, term, limit, isLast);
    }
    if (distance > 0 && distance <= limit) enter(index, place, matchBits.matched, found, slips, distance);
  }
}

function enter(
  { starts, entries }: SearchIndex,
  place: number,
  bits: number,
  found: Uint8Array,
  slips: Uint8Array | null,
  distance: number,
): void {
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) {
    const entry = entries[at] ?? 0;
    const row = entry >> 1;
    const value = bits | ((entry & 1) === 1 ? matchBits.inName : 0);
    if (slips === null) {
      if (value > (found[row] ?? 0)) found[row] = value;
    } else if (distance < (slips[row] ?? 255) || (distance === slips[row] && value > (found[row] ?? 0))) {
      found[row] = value;
      slips[row] = distance;
    }
  }
}
