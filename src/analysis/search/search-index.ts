/** Sorted keys, each with the row that it belongs to. */
export type KeyList = { readonly keys: readonly string[]; readonly rows: Uint32Array };

/** What `createIndexBuilder` makes and `searchIndex` asks. Rows go by their number in the order in which they were added. */
export type SearchIndex = {
  readonly size: number;
  /** Places in `searchKinds`. */
  readonly kinds: Uint8Array;
  /** The part of a row's score that no query changes. */
  readonly rowScores: Float32Array;
  /** Folded, spaces between the words: for the test of words in a row. */
  readonly names: readonly string[];
  readonly nameKeys: KeyList;
  readonly codeKeys: KeyList;
  /** Words, sorted by their folded form. */
  readonly terms: readonly Term[];
  /** Which letters each term has; 0 for numbers and codes, in which no slip is forgiven. */
  readonly masks: Int32Array;
  /** Where the entries of each term begin; one more than there are terms. */
  readonly starts: Uint32Array;
  /** Row × 2, plus 1 when the word is part of a name or code. */
  readonly entries: Uint32Array;
};

/** A word in lower case with its marks apart, and without them. */
export type Term = { readonly apart: string; readonly folded: string };

/** The first place in a sorted list whose key is not before `key`. */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
