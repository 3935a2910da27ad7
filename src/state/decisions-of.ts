import { groupDecisions, sitesOfDecision, type Decision, type DecisionKey } from '#domain/decision.ts';
import type { PaidBy } from '#domain/site-filter.ts';
import type { Network } from './network-store.ts';

const known = new WeakMap<Network['investments'], ReadonlyMap<DecisionKey, Decision>>();

/** The decisions behind the investments that are loaded, grouped once for each load. */
export function decisionsOf({
  investments,
}: Pick<Network, 'investments'>): ReadonlyMap<DecisionKey, Decision> {
  const decisions = known.get(investments) ?? groupDecisions(investments);
  known.set(investments, decisions);
  return decisions;
}

/** Which sites a decision paid for, as the filter asks it. */
export function paidByOf(network: Pick<Network, 'investments'>): PaidBy {
  return (key) => {
    const decision = decisionsOf(network).get(key);
    return decision === undefined ? new Set() : sitesOfDecision(decision);
  };
}
