import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLastEvidence, judgeFreshness, type Freshness } from './freshness.ts';
import { addMonths, monthsBetween, toDecimalYear } from './iso-date.ts';

const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

/** −1 while fresh, then how far it has faded. */
function staleness(freshness: Freshness): number {
  return freshness.kind === 'stale' ? freshness.fading : -1;
}

describe('how fresh a status is', () => {
  it('becomes stale on the day that the months are over, and fades in as many again', () => {
    expect(judgeFreshness('2025-11-25', '2026-11-24', 12)).toEqual({
      kind: 'fresh',
      lastOn: '2025-11-25',
      ageMonths: 11,
    });
    expect(judgeFreshness('2025-11-25', '2026-11-25', 12)).toMatchObject({ kind: 'stale', fading: 0 });
    expect(judgeFreshness('2025-05-25', '2026-11-25', 12)).toMatchObject({ kind: 'stale', fading: 0.5 });
    expect(judgeFreshness('2019-01-01', '2026-11-25', 12)).toMatchObject({ kind: 'stale', fading: 1 });
  });

  it('is nothing without evidence', () => {
    expect(judgeFreshness(null, '2026-11-25', 12)).toEqual({ kind: 'none' });
  });

  it('never becomes fresher as time goes by', () => {
    fc.assert(
      fc.property(date, date, date, fc.integer({ min: 1, max: 60 }), (last, a, b, months) => {
        const [earlier = a, later = b] = [a, b].toSorted();
        fc.pre(last <= earlier);
        expect(staleness(judgeFreshness(last, later, months))).toBeGreaterThanOrEqual(
          staleness(judgeFreshness(last, earlier, months)),
        );
      }),
    );
  });

  it('rests on the latest evidence that is not of a later day', () => {
    expect(findLastEvidence(['2020-01-01', '2024-06-01', '2027-01-01'], '2026-11-25')).toBe('2024-06-01');
    expect(findLastEvidence(['2027-01-01'], '2026-11-25')).toBeNull();
  });
});

describe('months', () => {
  it('end where the month ends', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  });

  it('added and counted agree', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 240 }), (from, months) => {
        const to = addMonths(from, months);
        const counted = monthsBetween(from, to);
        expect([months - 1, months]).toContain(counted);
      }),
    );
  });

  it('make an axis of years', () => {
    expect(toDecimalYear('2024-01-01')).toBe(2024);
    expect(toDecimalYear('2025-07-02')).toBeCloseTo(2025.499, 2);
  });
});
