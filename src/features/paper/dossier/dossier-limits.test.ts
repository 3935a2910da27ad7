import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFewest, limitAfter } from './dossier-limits.ts';

const lengths = fc.record({
  events: fc.nat(40),
  years: fc.nat(20),
  decisions: fc.nat(40),
});

describe('the lines of a dossier', () => {
  it('are all shown where there are few', () => {
    expect(limitAfter(0, { events: 4, years: 3, decisions: 5 })).toEqual({
      events: 4,
      years: 3,
      decisions: 5,
    });
  });

  it('are cut from the longest list first', () => {
    expect(limitAfter(1, { events: 9, years: 3, decisions: 8 })).toEqual({
      events: 8,
      years: 3,
      decisions: 8,
    });
  });

  it('come to an end of cutting, and no list ever grows', () => {
    fc.assert(
      fc.property(lengths, (all) => {
        let before = limitAfter(0, all);
        for (let cuts = 1; cuts < 60; cuts += 1) {
          const limits = limitAfter(cuts, all);
          expect(limits.events <= before.events).toBe(true);
          expect(limits.years <= before.years).toBe(true);
          expect(limits.decisions <= before.decisions).toBe(true);
          before = limits;
        }
        expect(isFewest(before)).toBe(true);
      }),
    );
  });
});
