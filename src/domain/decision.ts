import type { SiteInvestment } from './investment.ts';
import type { SiteId } from './id.ts';

declare const brand: unique symbol;

/** `number|date|authority`: two authorities may give the same number on the same day. */
export type DecisionKey = string & { readonly [brand]: 'DecisionKey' };

/** One decision as its readers may see it: the shares of its lines that went to sites they may see. */
export type Decision = {
  readonly key: DecisionKey;
  readonly decisionNo: string;
  /** ISO date. */
  readonly decisionDate: string;
  readonly authority: string;
  readonly shares: readonly SiteInvestment[];
};

type Named = Pick<SiteInvestment, 'decisionNo' | 'decisionDate' | 'authority'>;

export function toDecisionKey({ decisionNo, decisionDate, authority }: Named): DecisionKey {
  return `${decisionNo}|${decisionDate}|${authority}` as DecisionKey;
}

/** The latest decision first; within one, in the order given. */
export function groupDecisions(investments: readonly SiteInvestment[]): ReadonlyMap<DecisionKey, Decision> {
  const sharesOf = new Map<DecisionKey, SiteInvestment[]>();
  for (const investment of investments) {
    const key = toDecisionKey(investment);
    const shares = sharesOf.get(key);
    if (shares) shares.push(investment);
    else sharesOf.set(key, [investment]);
  }
  const decisions = [...sharesOf].flatMap(([key, shares]): Decision[] => {
    const [first] = shares;
    if (first === undefined) return [];
    const { decisionNo, decisionDate, authority } = first;
    return [{ key, decisionNo, decisionDate, authority, shares }];
  });
  decisions.sort((a, b) => compare(b.decisionDate, a.decisionDate) || compare(a.key, b.key));
  return new Map(decisions.map((decision) => [decision.key, decision]));
}

/** The sites that a decision paid for, each once. */
export function sitesOfDecision({ shares }: Decision): ReadonlySet<SiteId> {
  return new Set(shares.map(({ siteId }) => siteId));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
