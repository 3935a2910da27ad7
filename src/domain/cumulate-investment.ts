import { fundingSources, type FundingSource } from './investment.ts';
import type { InvestmentYear } from './sum-investment.ts';

/** What had been planned and disbursed by the end of a year, since the first. Million VND. */
export type CumulativeYear = {
  readonly year: number;
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
};

export function cumulateInvestment(years: readonly InvestmentYear[]): readonly CumulativeYear[] {
  let planMvnd = 0;
  let disbursedMvnd = 0;
  return years.map((year) => {
    planMvnd = withoutDust(planMvnd + year.planMvnd);
    disbursedMvnd = withoutDust(disbursedMvnd + year.disbursedMvnd);
    return { year: year.year, planMvnd, disbursedMvnd };
  });
}

export type SourceTotal = {
  readonly source: FundingSource;
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
};

/** All years together by who pays, the largest plan first. */
export function totalBySource(years: readonly InvestmentYear[]): readonly SourceTotal[] {
  return fundingSources
    .map((source) => {
      const amounts = years.flatMap(({ bySource }) => bySource.filter((amount) => amount.source === source));
      return {
        source,
        planMvnd: withoutDust(amounts.reduce((sum, amount) => sum + amount.planMvnd, 0)),
        disbursedMvnd: withoutDust(amounts.reduce((sum, amount) => sum + amount.disbursedMvnd, 0)),
      };
    })
    .filter(({ planMvnd, disbursedMvnd }) => planMvnd > 0 || disbursedMvnd > 0)
    .toSorted((a, b) => b.planMvnd - a.planMvnd);
}

function withoutDust(amountMvnd: number): number {
  return Math.round(amountMvnd * 1e6) / 1e6;
}
