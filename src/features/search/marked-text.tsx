import { markMatches } from './mark-matches.ts';

/** A text with the parts that were typed set off. */
export function MarkedText({ text, query }: { readonly text: string; readonly query: string }) {
  return markMatches(text, query).map(({ text: piece, isMatch }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name and do not move
    isMatch ? <mark key={index}>{piece}</mark> : piece,
  );
}
