import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCommuneBand } from './broadcast-band.ts';
import { cumulateInvestment, totalBySource } from './cumulate-investment.ts';
import { judgeWarranty } from './judge-warranty.ts';
import { sumInvestmentByYear } from './sum-investment.ts';
import { buildInvestment } from './testing/build-site.ts';

const investments = fc.array(
  fc
    .record({
      year: fc.integer({ min: 2014, max: 2026 }),
      sharePlanMvnd: fc.integer({ min: 1, max: 900 }),
      shareDisbursedMvnd: fc.integer({ min: 0, max: 900 }),
    })
    .map((parts) => buildInvestment(parts)),
  { minLength: 1, maxLength: 12 },
);

describe('money over the years', () => {
  it('never falls, and ends with the whole', () => {
    fc.assert(
      fc.property(investments, (lines) => {
        const years = cumulateInvestment(sumInvestmentByYear(lines));
        years.forEach((year, index) => {
          expect(year.planMvnd).toBeGreaterThanOrEqual(years[index - 1]?.planMvnd ?? 0);
          expect(year.disbursedMvnd).toBeGreaterThanOrEqual(years[index - 1]?.disbursedMvnd ?? 0);
        });
        expect(years.at(-1)?.planMvnd).toBeCloseTo(
          lines.reduce((sum, line) => sum + line.sharePlanMvnd, 0),
          3,
        );
      }),
    );
  });

  it('is the same whole by who pays', () => {
    fc.assert(
      fc.property(investments, (lines) => {
        const sources = totalBySource(sumInvestmentByYear(lines));
        expect(sources.reduce((sum, each) => sum + each.planMvnd, 0)).toBeCloseTo(
          lines.reduce((sum, line) => sum + line.sharePlanMvnd, 0),
          3,
        );
      }),
    );
  });

  it('tells the largest payer first', () => {
    expect(totalBySource(sumInvestmentByYear([buildInvestment()]))).toEqual([
      { source: 'province', planMvnd: 60, disbursedMvnd: 48 },
      { source: 'central', planMvnd: 40, disbursedMvnd: 32 },
    ]);
  });
});

describe('a warranty', () => {
  it.each([
    ['2026-11-24', 'expired'],
    ['2026-11-25', 'ending'],
    ['2027-05-25', 'ending'],
    ['2027-05-26', 'running'],
  ] as const)('until %s is %s', (until, judged) => {
    expect(judgeWarranty(until, '2026-11-25')).toBe(judged);
  });
});

it('commune stations belong between 54 and 68 MHz', () => {
  expect([54, 63.1, 68].every(isInCommuneBand)).toBe(true);
  expect([53.9, 68.1, 98.5].some(isInCommuneBand)).toBe(false);
});
