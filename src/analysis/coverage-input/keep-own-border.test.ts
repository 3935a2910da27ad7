import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/lon-lat.ts';
import { keepOwnBorder } from './keep-own-border.ts';

const line = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })).map(([x, y]): LonLat => [x, y]),
  { maxLength: 12 },
);
const near = (x: number, y: number) => (x + y < 20 ? 3 : -1);
const segmentsOf = (path: readonly LonLat[]) => path.slice(1).map((to, at) => [path[at], to]);

describe('the border of some communes', () => {
  it('is exactly the segments that belong to one, in their order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const expected = lines
          .flatMap(segmentsOf)
          .filter(([from, to]) => from && to && near((from[0] + to[0]) / 2, (from[1] + to[1]) / 2) >= 0);
        expect(keepOwnBorder(lines, near).flatMap(segmentsOf)).toEqual(expected);
      }),
    );
  });

  it('is one stretch as long as nothing lies between', () => {
    const path = [0, 1, 2, 3].map((x): LonLat => [x, 0]);
    expect(keepOwnBorder([path], () => 0)).toEqual([path]);
    expect(keepOwnBorder([path], (x) => (x === 1.5 ? -1 : 0))).toEqual([path.slice(0, 2), path.slice(2)]);
  });
});
