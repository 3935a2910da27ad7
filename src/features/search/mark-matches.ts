import { foldText } from '#domain/fold-text.ts';

/** A piece of a text, and whether it is what the query found. */
export type MarkedPart = { readonly text: string; readonly isMatch: boolean };

/** Cuts a text into the beginnings of words that the query's words match, accents aside, and the rest. Joined they are the text. */
export function markMatches(text: string, query: string): readonly MarkedPart[] {
  const words = splitFolded(query).toSorted((a, b) => b.length - a.length);
  const parts: { text: string; isMatch: boolean }[] = [];
  const put = (piece: string, isMatch: boolean) => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last?.isMatch === isMatch) last.text += piece;
    else parts.push({ text: piece, isMatch });
  };
  let at = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldText(word);
    const found = words.find((each) => folded.startsWith(each));
    const length = found === undefined ? 0 : lengthOfFolded(word, found.length);
    put(text.slice(at, index), false);
    put(word.slice(0, length), true);
    put(word.slice(length), false);
    at = index + word.length;
  }
  put(text.slice(at), false);
  return parts;
}

/** The words of a query that a title does not hold: what is worth marking below it. */
export function wordsBeyond(title: string, query: string): string {
  const held = splitFolded(title);
  return splitFolded(query)
    .filter((word) => !held.some((each) => each.startsWith(word)))
    .join(' ');
}

function splitFolded(query: string): readonly string[] {
  return foldText(query.slice(0, 200)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How much of a word its first `count` folded letters take up, with the marks that belong to them. */
function lengthOfFolded(word: string, count: number): number {
  let length = 0;
  let folded = 0;
  for (const letter of word) {
    const width = foldText(letter).length;
    if (width > 0 && folded >= count) break;
    folded += width;
    length += letter.length;
  }
  return length;
}
