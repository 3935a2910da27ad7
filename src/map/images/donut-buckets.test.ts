import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '#domain/status.ts';
import { toBuckets } from './donut-buckets.ts';

describe('toBuckets', () => {
  it('shares twelve parts out', () => {
    expect(toBuckets([3, 1, 0, 0, 0, 0, 0, 0])).toEqual([9, 3, 0, 0, 0, 0, 0, 0]);
  });

  it('never lets a status vanish and never invents one', () => {
    const counts = fc
      .array(fc.nat(60_000), { minLength: statuses.length, maxLength: statuses.length })
      .filter((list) => list.some((count) => count > 0));
    fc.assert(
      fc.property(counts, (list) => {
        const buckets = toBuckets(list);
        expect(buckets.map((bucket) => bucket > 0)).toEqual(list.map((count) => count > 0));
      }),
    );
  });
});
