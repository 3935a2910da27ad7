import type { SiteInvestment } from '#domain/investment.ts';

/** What sites got together, to the thousandth of a million that the database keeps. */
export function sumShares(shares: readonly SiteInvestment[]): {
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
} {
  return {
    planMvnd: sum(shares.map(({ sharePlanMvnd }) => sharePlanMvnd)),
    disbursedMvnd: sum(shares.map(({ shareDisbursedMvnd }) => shareDisbursedMvnd)),
  };
}

function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((total, amount) => total + amount, 0) * 1000) / 1000;
}
