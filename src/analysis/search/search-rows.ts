import { foldText } from '#domain/fold-text.ts';
import { matchBits, matchWords, type WordMatches } from './match-words.ts';
import { lowerBound, type KeyList, type SearchIndex } from './search-index.ts';
import { searchKinds, type SearchKind } from './search-row.ts';
import { splitQuery } from './words.ts';

/** The best rows of one kind, best first, and how many there are in all. */
type SearchGroup = {
  readonly kind: SearchKind;
  readonly rows: readonly number[];
  readonly total: number;
};

/** Groups in the order of their best rows. `isNear`: nothing matches as it was typed, these are the nearest. */
export type SearchAnswer = { readonly groups: readonly SearchGroup[]; readonly isNear: boolean };

/** How many rows of a kind are wanted. */
export type SearchLimits = Readonly<Record<SearchKind, number>>;

type Ranked = { readonly row: number; readonly score: number };

const tiers = { near: 0, words: 1, namePrefix: 2, exactCode: 3 } as const;

/** Places of a score, heaviest first: tier, marks as typed, whole name, all in the name, words in a row, whole words; then the row's own. */
const weights = {
  tier: 4096,
  marks: 2048,
  exactName: 1024,
  inName: 512,
  inRow: 256,
  whole: 128,
  edit: 256,
} as const;

/** Beyond this many rows "words in a row" tells nobody anything, and costs time. */
const mostForRowTest = 20_000;

/** An exact code before a beginning of a name, before beginnings of words, before words with slips; of equals see `weights`. */
export function searchRows(index: SearchIndex, text: string, limits: SearchLimits): SearchAnswer {
  const words = splitQuery(text);
  if (words.length === 0) return { groups: [], isNear: false };
  const exact = findKeyTiers(index, words);
  const strict = matchWords(index, words, false);
  const answer = rank(index, words, strict, exact, false, limits);
  if (answer.length > 0) return { groups: answer, isNear: false };
  const near = rank(index, words, matchWords(index, words, true), exact, true, limits);
  return { groups: near, isNear: near.length > 0 };
}

type KeyTiers = { readonly tiers: Uint8Array; readonly exactNames: ReadonlySet<number> };

function findKeyTiers(index: SearchIndex, words: readonly string[]): KeyTiers {
  const found = new Uint8Array(index.size);
  const exactNames = new Set<number>();
  const folded = words.map(foldText);
  const name = folded.join(' ');
  forEachWithPrefix(index.nameKeys, name, (row, key) => {
    found[row] = tiers.namePrefix;
    if (key.length === name.length) exactNames.add(row);
  });
  const code = folded.join('');
  forEachWithPrefix(index.codeKeys, code, (row, key) => {
    found[row] = Math.max(found[row] ?? 0, key === code ? tiers.exactCode : tiers.namePrefix);
  });
  return { tiers: found, exactNames };
}

function forEachWithPrefix(
  { keys, rows }: KeyList,
  prefix: string,
  visit: (row: number, key: string) => void,
): void {
  for (let at = lowerBound(keys.length, (place) => (keys[place] ?? '') < prefix); at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    if (!key.startsWith(prefix)) return;
    visit(rows[at] ?? 0, key);
  }
}

function rank(
  index: SearchIndex,
  words: readonly string[],
  { bits, edits }: WordMatches,
  exact: KeyTiers,
  isNear: boolean,
  limits: SearchLimits,
): readonly SearchGroup[] {
  const inRow = ` ${words.map(foldText).join(' ')}`;
  const best = searchKinds.map((): Ranked[] => []);
  const wanted = searchKinds.map((kind) => limits[kind]);
  const totals = searchKinds.map(() => 0);
  let tested = 0;
  for (let row = 0; row < index.size; row += 1) {
    const match = bits[row] ?? 0;
    const keyTier = exact.tiers[row] ?? 0;
    if (match === 0 && keyTier === 0) continue;
    const kind = index.kinds[row] ?? 0;
    totals[kind] = (totals[kind] ?? 0) + 1;
    const isInName = (match & matchBits.inName) !== 0;
    let score = (keyTier || (isNear ? tiers.near : tiers.words)) * weights.tier + (index.rowScores[row] ?? 0);
    if ((match & matchBits.marks) !== 0 || match === 0) score += weights.marks;
    if (keyTier !== 0 && exact.exactNames.has(row)) score += weights.exactName;
    if (isInName) score += weights.inName;
    if ((match & matchBits.whole) !== 0) score += weights.whole;
    if (isNear) score += 3 * weights.edit - Math.min(3, edits[row] ?? 0) * weights.edit;
    else if (keyTier === tiers.namePrefix) score += weights.inRow;
    else if (isInName && words.length > 1 && (tested += 1) < mostForRowTest)
      if (index.names[row]?.includes(inRow) === true) score += weights.inRow;
    keepBest(best[kind] ?? [], row, score, wanted[kind] ?? 0);
  }
  return searchKinds
    .map((kind, place) => ({ kind, ranked: best[place] ?? [], total: totals[place] ?? 0 }))
    .filter(({ ranked }) => ranked.length > 0)
    .toSorted((a, b) => (b.ranked[0]?.score ?? 0) - (a.ranked[0]?.score ?? 0))
    .map(({ kind, ranked, total }) => ({ kind, total, rows: ranked.map(({ row }) => row) }));
}

/** Puts one more into a short list that is kept in order; of equals the earlier row stays first. */
function keepBest(ranked: Ranked[], row: number, score: number, limit: number): void {
  const last = ranked[ranked.length - 1];
  if (ranked.length >= limit && (last === undefined || last.score >= score)) return;
  let at = ranked.length;
  while (at > 0 && (ranked[at - 1]?.score ?? 0) < score) at -= 1;
  ranked.splice(at, 0, { row, score });
  if (ranked.length > limit) ranked.length = limit;
}
