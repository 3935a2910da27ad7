import { foldText } from '#domain/fold-text.ts';
import { letterMask } from './edit-distance.ts';
import type { KeyList, SearchIndex, Term } from './search-index.ts';
import { searchKinds, type SearchRow } from './search-row.ts';
import { splitWords, squeeze, takeApart } from './words.ts';

export type IndexBuilder = {
  readonly add: (rows: readonly SearchRow[]) => void;
  readonly finish: () => SearchIndex;
};

/** Takes rows in as many pieces as one likes. Every distinct word is folded once. */
export function createIndexBuilder(): IndexBuilder {
  const termIds = new Map<string, number>();
  const terms: Term[] = [];
  const idsOfText = new Map<string, readonly number[]>();
  const entryTerms: number[] = [];
  const entryRows: number[] = [];
  const names: string[] = [];
  const kinds: number[] = [];
  const rowScores: number[] = [];
  const nameKeys: { key: string; row: number }[] = [];
  const codeKeys: { key: string; row: number }[] = [];

  const idOf = (word: string): number => {
    const known = termIds.get(word);
    if (known !== undefined) return known;
    const folded = foldText(word);
    terms.push({ apart: takeApart(word), folded });
    termIds.set(word, terms.length - 1);
    return terms.length - 1;
  };
  const idsOf = (text: string): readonly number[] => {
    const known = idsOfText.get(text);
    if (known !== undefined) return known;
    const ids = [...new Set(splitWords(text))].map(idOf);
    idsOfText.set(text, ids);
    return ids;
  };
  const enter = (id: number, row: number, isName: boolean) => {
    entryTerms.push(id);
    entryRows.push(row * 2 + (isName ? 1 : 0));
  };

  const addRow = ({ kind, weight, isCurrent, codes, names: called, context }: SearchRow) => {
    const row = names.length;
    const inName = new Set([...called, ...codes].flatMap(splitWords).map(idOf));
    for (const name of called) {
      const words = splitWords(name);
      const folded = words.map((word) => terms[idOf(word)]?.folded ?? '').join(' ');
      if (folded !== '') nameKeys.push({ key: folded, row });
      if (kind !== 'cluster' && words.length > 1) inName.add(idOf(words.join('')));
    }
    for (const id of inName) enter(id, row, true);
    for (const id of idsOf(context)) if (!inName.has(id)) enter(id, row, false);
    for (const code of codes) codeKeys.push({ key: squeeze(code), row });
    const name = called.map((each) => ` ${foldText(splitWords(each).join(' '))}`).join(' ');
    names.push(name);
    kinds.push(searchKinds.indexOf(kind));
    rowScores.push(weight * 2 + (isCurrent ? 1 : 0) + 1 - Math.min(63, called[0]?.length ?? 63) / 64);
  };

  return {
    add: (rows) => rows.forEach(addRow),
    finish: () => {
      const order = terms.map((_, id) => id).toSorted((a, b) => compare(foldedOf(a), foldedOf(b)) || a - b);
      const { starts, entries } = gatherByTerm(order, entryTerms, entryRows);
      return {
        size: names.length,
        kinds: Uint8Array.from(kinds),
        rowScores: Float32Array.from(rowScores),
        names,
        nameKeys: toKeyList(nameKeys),
        codeKeys: toKeyList(codeKeys),
        terms: order.map((id) => terms[id] ?? { apart: '', folded: '' }),
        masks: Int32Array.from(order, (id) => (/\d/.test(foldedOf(id)) ? 0 : letterMask(foldedOf(id)))),
        starts,
        entries,
      };
    },
  };

  function foldedOf(id: number): string {
    return terms[id]?.folded ?? '';
  }
}

/** A counting sort of all entries by their term's place in the order. */
function gatherByTerm(order: readonly number[], entryTerms: readonly number[], entryRows: readonly number[]) {
  const places = new Uint32Array(order.length);
  order.forEach((id, place) => (places[id] = place));
  const starts = new Uint32Array(order.length + 1);
  for (const id of entryTerms) starts[(places[id] ?? 0) + 1] = (starts[(places[id] ?? 0) + 1] ?? 0) + 1;
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const next = starts.slice();
  const entries = new Uint32Array(entryRows.length);
  entryTerms.forEach((id, index) => {
    const place = places[id] ?? 0;
    entries[next[place] ?? 0] = entryRows[index] ?? 0;
    next[place] = (next[place] ?? 0) + 1;
  });
  return { starts, entries };
}

function toKeyList(pairs: { readonly key: string; readonly row: number }[]): KeyList {
  const sorted = pairs.toSorted((a, b) => compare(a.key, b.key) || a.row - b.row);
  return { keys: sorted.map(({ key }) => key), rows: Uint32Array.from(sorted, ({ row }) => row) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
