import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeReachInequality, shareReached, type ReachShare } from './reach-inequality.ts';

const commune: fc.Arbitrary<ReachShare> = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([people, share]) => ({ people, reached: people * share }));

describe('inequality of reach', () => {
  it('is a curve from nothing to all that bends down only, below the diagonal', () => {
    fc.assert(
      fc.property(fc.array(commune, { maxLength: 30 }), (communes) => {
        const { lorenz, gini, order } = computeReachInequality(communes);
        expect(lorenz[0]).toEqual([0, 0]);
        expect(lorenz).toHaveLength(order.length + 1);
        if (gini === null) return;
        expect(lorenz.at(-1)?.[0]).toBeCloseTo(1, 12);
        expect(lorenz.at(-1)?.[1]).toBeCloseTo(1, 12);
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThan(1);
        for (const [people, reached] of lorenz) expect(reached).toBeLessThanOrEqual(people + 1e-9);
      }),
    );
  });

  it('is nothing where all are reached to the same share, and does not ask how many people there are', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(
        fc.array(commune, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (communes, times) => {
          const even = communes.map(({ people }) => ({ people, reached: people / 4 }));
          expect(computeReachInequality(even).gini ?? 0).toBeCloseTo(0, 12);
          const more = communes.map(({ people, reached }) => ({
            people: times * people,
            reached: times * reached,
          }));
          const [a, b] = [computeReachInequality(communes).gini, computeReachInequality(more).gini];
          expect(b ?? -1).toBeCloseTo(a ?? -1, 9);
        },
      ),
    );
  });

  it('names the commune reached least and the one a tenth are at or below', () => {
    const communes = Array.from({ length: 20 }, (_, i) => ({ people: 100, reached: 100 - 5 * i }));
    const { least, tenth } = computeReachInequality([{ people: 0, reached: 0 }, ...communes]);
    expect([least, tenth]).toEqual([20, 19]);
    expect(computeReachInequality([{ people: 0, reached: 0 }])).toMatchObject({
      gini: null,
      least: null,
      tenth: null,
    });
  });

  it('is the share of the people without any when one of four has all', () => {
    const communes = [0, 0, 0, 100].map((reached) => ({ people: 100, reached }));
    expect(computeReachInequality(communes).gini).toBeCloseTo(0.75, 12);
    expect(shareReached(communes[3])).toBe(1);
  });
});
