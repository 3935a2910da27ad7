import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLists } from './align-lists.ts';

const items = Array.from({ length: 60 }, (_, index) => ({ index }));
const some = fc.subarray(items);

describe('two lists of one order', () => {
  it('are laid beside each other: every object is kept, left or new, and what is kept is the same', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { keptFrom, left } = alignLists(before, after);
        const kept = [...keptFrom].filter((place) => place >= 0);
        expect([...kept, ...left].toSorted((a, b) => a - b)).toEqual(before.map((_, place) => place));
        expect(kept.map((place) => before[place])).toEqual(
          after.filter((_, index) => (keptFrom[index] ?? -1) >= 0),
        );
      }),
    );
  });

  it('follow one another where little changed', () => {
    const before = items.filter(({ index }) => index % 10 !== 3);
    const after = items.filter(({ index }) => index % 10 !== 7);
    const { keptFrom, left } = alignLists(before, after);
    expect(left.map((place) => before[place]?.index)).toEqual([7, 17, 27, 37, 47, 57]);
    expect(after.filter((_, place) => keptFrom[place] === -1).map(({ index }) => index)).toEqual([
      3, 13, 23, 33, 43, 53,
    ]);
  });
});
