import { fundingSources, type FundingSource, type SiteInvestment } from './investment.ts';

type FundingAmount = {
  readonly source: FundingSource;
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
};

export type InvestmentYear = {
  readonly year: number;
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
  /** The year's sums by who pays; a line's share of a site is split as the line itself is. */
  readonly bySource: readonly FundingAmount[];
};

/** What went to one site, year by year, oldest first, every year between the first and the last included. */
export function sumInvestmentByYear(investments: readonly SiteInvestment[]): readonly InvestmentYear[] {
  if (investments.length === 0) return [];
  const years = investments.map((investment) => investment.year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) =>
    sumYear(
      first + index,
      investments.filter((investment) => investment.year === first + index),
    ),
  );
}

function sumYear(year: number, investments: readonly SiteInvestment[]): InvestmentYear {
  return {
    year,
    planMvnd: sum(investments.map((investment) => investment.sharePlanMvnd)),
    disbursedMvnd: sum(investments.map((investment) => investment.shareDisbursedMvnd)),
    bySource: fundingSources
      .map((source) => ({
        source,
        planMvnd: sum(
          investments.map((investment) => shareOf(investment, source, 'planMvnd', investment.sharePlanMvnd)),
        ),
        disbursedMvnd: sum(
          investments.map((investment) =>
            shareOf(investment, source, 'disbursedMvnd', investment.shareDisbursedMvnd),
          ),
        ),
      }))
      .filter((amount) => amount.planMvnd > 0 || amount.disbursedMvnd > 0),
  };
}

function shareOf(
  investment: SiteInvestment,
  source: FundingSource,
  amount: 'planMvnd' | 'disbursedMvnd',
  siteShareMvnd: number,
): number {
  const whole = investment[amount];
  if (whole === 0) return 0;
  const ofSource = sum(
    investment.funding.filter((share) => share.source === source).map((share) => share[amount]),
  );
  return (siteShareMvnd * ofSource) / whole;
}

/** Sums amounts to the thousandth of a million that the database keeps, without the dust of binary fractions. */
function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((total, amount) => total + amount, 0) * 1e6) / 1e6;
}
