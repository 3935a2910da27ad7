/** Milliseconds of processor time that this process has used: waiting for a busy machine is not in it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function timeOnce(work: () => void): number {
  const before = processorMs();
  work();
  return processorMs() - before;
}

/** Median processor time of one run in milliseconds. */
export function measureMedianMs(work: () => void, runs: number): number {
  return quantile(
    Array.from({ length: runs }, () => timeOnce(work)),
    0.5,
  );
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export type PairedTimes = {
  /** Medians over the rounds. */
  readonly ms: number;
  readonly ratio: number;
  /** Least and greatest ratio of any round. */
  readonly ratios: readonly [number, number];
};

/**
 * Times something against a yardstick that is measured right before and right after it, round after round: what else the machine
 * does then slows both, and the ratio stands where the times do not.
 */
export async function measurePaired(
  rounds: number,
  yardstickMs: () => number,
  otherMs: () => number | Promise<number>,
): Promise<PairedTimes> {
  const times: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = yardstickMs();
    const ms = await otherMs();
    times.push(ms);
    ratios.push(ms / ((before + yardstickMs()) / 2));
  }
  return {
    ms: quantile(times, 0.5),
    ratio: quantile(ratios, 0.5),
    ratios: [Math.min(...ratios), Math.max(...ratios)],
  };
}
