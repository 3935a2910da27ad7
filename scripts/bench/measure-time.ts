/** Milliseconds of processor time that this process has used: a busy machine does not lengthen it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median processor time of one run in milliseconds, after warming up. */
export function measureMedianMs(work: () => void, runs: number, warmUps = 2): number {
  for (let i = 0; i < warmUps; i++) work();
  return quantile(
    Array.from({ length: runs }, () => timeOnce(work)),
    0.5,
  );
}

export function timeOnce(work: () => void): number {
  const before = processorMs();
  work();
  return processorMs() - before;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
