import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCutOut, limitAfter } from './dossier-limits.ts';

const lengths = fc.record({ events: fc.nat(40), years: fc.nat(20), decisions: fc.nat(40) });

describe('the lines of a dossier', () => {
  it('are all shown where there are few', () => {
    const few = { events: 4, years: 3, decisions: 5 };
    expect(limitAfter({ history: 0, money: 0 }, few)).toEqual(few);
  });

  it('are cut in the column that is too long, there from the longer list', () => {
    const many = { events: 9, years: 7, decisions: 8 };
    expect(limitAfter({ history: 0, money: 3 }, many)).toEqual({ events: 9, years: 6, decisions: 6 });
    expect(limitAfter({ history: 2, money: 0 }, many)).toEqual({ events: 7, years: 7, decisions: 8 });
  });

  it('come to an end of cutting', () => {
    fc.assert(
      fc.property(lengths, (all) => {
        const limits = limitAfter({ history: 60, money: 60 }, all);
        expect(isCutOut('history', limits) && isCutOut('money', limits)).toBe(true);
      }),
    );
  });
});
