const firstMs = 1000;
const longestMs = 30_000;

/** How long to wait before try number `attempt` (1, 2, …): doubling, at most 30 s, spread by a quarter so that browsers do not knock together. */
export function backoffMs(attempt: number, random: () => number): number {
  const wholeMs = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return Math.round(wholeMs * (0.75 + 0.25 * random()));
}
