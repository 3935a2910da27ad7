import type { SiteInvestment } from '#domain/investment.ts';
import { sumInvestmentByYear, type InvestmentYear } from '#domain/sum-investment.ts';

/** The years in which something was planned or spent, the latest first. */
export function listYears(investments: readonly SiteInvestment[]): readonly InvestmentYear[] {
  return sumInvestmentByYear(investments)
    .filter((year) => year.planMvnd > 0 || year.disbursedMvnd > 0)
    .toReversed();
}

export function countYears(investments: readonly SiteInvestment[]): number {
  return listYears(investments).length;
}
