import { describe, expect, it } from 'vitest';
import { parseTypedDate } from './parse-typed-date.ts';
import { stepMonthEnd, stepYear, stepYearEnd } from './step-date.ts';

describe('a step', () => {
  it.each([
    ['2018-12-31', 1, '2019-01-31'],
    ['2018-12-31', -1, '2018-11-30'],
    ['2018-01-15', 1, '2018-01-31'],
    ['2018-01-15', -1, '2017-12-31'],
    ['2020-01-31', 1, '2020-02-29'],
  ] as const)('of a month from %s, %i, is to its end: %s', (from, direction, to) => {
    expect(stepMonthEnd(from, direction)).toBe(to);
  });

  it.each([
    ['2018-06-15', 1, '2019-06-15'],
    ['2020-02-29', -1, '2019-02-28'],
  ] as const)('of a year from %s, %i, is to the same day: %s', (from, direction, to) => {
    expect(stepYear(from, direction)).toBe(to);
  });

  it('to the end of a year goes on to the next', () => {
    expect([stepYearEnd('2018-06-15'), stepYearEnd('2018-12-31')]).toEqual(['2018-12-31', '2019-12-31']);
  });
});

describe('a typed date', () => {
  it.each([
    ['31/12/2018', '2018-12-31'],
    ['1.2.2019', '2019-02-01'],
    [' 2-3-2020 ', '2020-03-02'],
    ['2/2020', '2020-02-29'],
    ['2018', '2018-12-31'],
    ['2018-12-31', '2018-12-31'],
    ['31/2/2018', null],
    ['13/2018', null],
    ['hôm qua', null],
    ['', null],
  ])('%s is %s', (text, iso) => {
    expect(parseTypedDate(text)).toBe(iso);
  });
});
