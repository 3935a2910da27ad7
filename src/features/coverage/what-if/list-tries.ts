import type { ReachSource } from '#domain/reach-source.ts';
import { readingsOf, type SiteSet, toSetMask } from '#domain/site-set.ts';
import { isOperating, isStanding } from '#domain/status.ts';

/** What can be tried with sources: to repair those that stand and are known not to count in the set, and to switch off those that work. */
export function listTries(
  sources: readonly ReachSource[],
  siteSet: SiteSet,
): { readonly repairable: readonly string[]; readonly working: readonly string[] } {
  const { high } = readingsOf[siteSet === 'nominal' ? 'operating' : siteSet];
  const counts = ({ status }: ReachSource) => ((toSetMask(status) >> high) & 1) === 1;
  return {
    repairable: sources.filter((each) => isStanding(each.status) && !counts(each)).map(({ id }) => id),
    working: sources.filter(({ status }) => isOperating(status)).map(({ id }) => id),
  };
}
