import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOfDay } from './day.ts';
import { spentByYear, spentFrom, sumUntilDate } from './spent-until.ts';
import { buildInvestment } from './testing/build-site.ts';

const line = (year: number, acceptedOn: string | null, decisionDate: string, shareDisbursedMvnd = 100) =>
  buildInvestment({ year, acceptedOn, decisionDate, shareDisbursedMvnd });
const all = () => true;

describe('a line counts as spent', () => {
  it.each([
    [line(2018, '2018-05-04', '2018-02-01'), '2018-05-04'],
    [line(2018, null, '2018-02-01'), '2018-02-01'],
    [line(2018, '2019-03-01', '2018-02-01'), '2018-12-31'],
    [line(2018, null, '2017-11-30'), '2018-01-01'],
  ])('from its acceptance, else its decision, within its own year', (each, from) => {
    expect(spentFrom(each)).toBe(from);
  });
});

describe('what was spent until a date', () => {
  const lines = [
    line(2017, '2019-01-01', '2017-03-03', 10),
    line(2018, '2018-05-04', '2018-02-01', 20.5),
    line(2018, null, '2018-09-01', 0.001),
  ];

  it('is whole years, and of the year that runs what was accepted or decided by then', () => {
    expect(sumUntilDate(spentByYear(lines, all, '2017-12-30'))).toBe(0);
    expect(sumUntilDate(spentByYear(lines, all, '2018-05-03'))).toBe(10);
    expect(spentByYear(lines, all, '2018-05-04')).toEqual([
      { year: 2017, disbursedMvnd: 10, untilDateMvnd: 10 },
      { year: 2018, disbursedMvnd: 20.501, untilDateMvnd: 20.5 },
    ]);
    expect(sumUntilDate(spentByYear(lines, all, '2018-12-31'))).toBe(30.501);
  });

  it('counts only the sites that are meant', () => {
    expect(spentByYear(lines, () => false, '2026-01-01')).toEqual([]);
  });

  it('never falls, and at the end of a year is the sum of the years', () => {
    const day = fc.integer({ min: dayOf('2014-01-01'), max: dayOf('2020-12-31') });
    const someLine = fc
      .record({
        year: fc.integer({ min: 2014, max: 2020 }),
        accepted: fc.option(day, { nil: null }),
        decided: day,
        amount: fc.nat(9999),
      })
      .map(({ year, accepted, decided, amount }) =>
        line(year, accepted === null ? null : isoOfDay(accepted), isoOfDay(decided), amount),
      );
    fc.assert(
      fc.property(fc.array(someLine), day, day, (some, a, b) => {
        const spent = (each: number) => sumUntilDate(spentByYear(some, all, isoOfDay(each)));
        expect(spent(Math.min(a, b))).toBeLessThanOrEqual(spent(Math.max(a, b)));
        const year = Number(isoOfDay(a).slice(0, 4));
        const byYear = some.filter((each) => each.year <= year).map((each) => each.shareDisbursedMvnd);
        expect(sumUntilDate(spentByYear(some, all, `${year}-12-31`))).toBe(byYear.reduce((x, y) => x + y, 0));
      }),
    );
  });
});
