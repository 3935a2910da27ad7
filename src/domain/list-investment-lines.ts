import type { SiteId } from './id.ts';
import type { SiteInvestment } from './investment.ts';

/** One line of one decision as one unit sees it: the shares of the unit's sites in it, summed. */
export type UnitInvestmentLine = {
  /** Any of the shares: what they have in common is the line itself. */
  readonly line: SiteInvestment;
  readonly siteIds: readonly SiteId[];
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
};

/** Each line once, the newest first. */
export function listInvestmentLines(shares: readonly SiteInvestment[]): readonly UnitInvestmentLine[] {
  const byLine = new Map<string, SiteInvestment[]>();
  for (const share of shares) {
    const known = byLine.get(share.investmentId);
    if (known) known.push(share);
    else byLine.set(share.investmentId, [share]);
  }
  const lines: UnitInvestmentLine[] = [];
  for (const [first, ...rest] of byLine.values()) {
    if (first === undefined) continue;
    const all = [first, ...rest];
    lines.push({
      line: first,
      siteIds: all.map(({ siteId }) => siteId),
      planMvnd: sum(all.map(({ sharePlanMvnd }) => sharePlanMvnd)),
      disbursedMvnd: sum(all.map(({ shareDisbursedMvnd }) => shareDisbursedMvnd)),
    });
  }
  return lines.toSorted((a, b) => newestFirst(a.line, b.line));
}

function newestFirst(a: SiteInvestment, b: SiteInvestment): number {
  return (
    b.year - a.year || compare(b.decisionDate, a.decisionDate) || compare(a.investmentId, b.investmentId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((total, amount) => total + amount, 0) * 1e6) / 1e6;
}
