import type { PairedTimes } from './measure-time.ts';

export type BenchRow = {
  readonly work: string;
  readonly figure: string;
  /** Processor time of one run over all communes. */
  readonly ms?: number;
  /** Against the kernel, or what else is told, round by round. */
  readonly of?: PairedTimes;
  /** The ratio should be at least this. */
  readonly target?: number | undefined;
  readonly value?: number;
  /** `value` should be at most this. */
  readonly limit?: number;
  /** In other words than the limit. */
  readonly goal?: string;
  readonly sampled?: string;
  readonly agreement?: string;
};

/** What is left to be judged on made-up ground: whether engines agree, not how fast they are. */
export function withoutSpeedTargets(row: BenchRow): BenchRow {
  const { target: _target, goal: _goal, ...rest } = row;
  if (row.ms === undefined) return rest;
  const { limit: _limit, ...unjudged } = rest;
  return unjudged;
}

/** undefined: no target. */
function meetsTarget({ of, target, value, limit }: BenchRow): boolean | undefined {
  if (target !== undefined) return (of?.ratio ?? 0) >= target;
  return limit === undefined ? undefined : (value ?? Infinity) <= limit;
}

export function printBench(rows: readonly BenchRow[], machine: string, asJson: boolean): void {
  if (asJson) {
    console.log(
      JSON.stringify(
        { machine, rows: rows.map((row) => ({ ...row, meetsTarget: meetsTarget(row) })) },
        null,
        1,
      ),
    );
    return;
  }
  console.log(
    `\n${machine}.\nMilliseconds of processor time, medians. Ratios are taken against the kernel (the nation: against reading) measured right before\nand after, round by round; the median, and in brackets the least and the greatest. Of each drag frame the least of three\nidentical drags counts; quantiles are over the frames.`,
  );
  for (const work of new Set(rows.map((row) => row.work))) {
    console.log(`\n${work}`);
    for (const row of rows.filter((candidate) => candidate.work === work)) console.log(describe(row));
  }
}

function describe(row: BenchRow): string {
  const verdict = meetsTarget(row);
  const goal =
    row.goal ??
    (row.target === undefined ? (row.limit === undefined ? '' : `≤ ${row.limit}`) : `≥ ${row.target} ×`);
  return [
    `  ${row.figure}`.padEnd(38),
    (row.ms === undefined ? '' : `${row.ms.toPrecision(3)} ms`).padStart(14),
    (row.of === undefined ? '' : describeRatio(row.of)).padStart(26),
    goal.padStart(16),
    (verdict === undefined ? '' : verdict ? 'met' : 'NOT MET').padStart(9),
    `  ${[row.agreement, row.sampled].filter(Boolean).join(', ')}`,
  ].join('');
}

function describeRatio({ ratio, ratios }: PairedTimes): string {
  const [least, greatest] = ratios.map(short);
  return `${short(ratio)} × (${least}–${greatest})`;
}

function short(ratio: number): string {
  return ratio < 100 ? ratio.toPrecision(2) : String(Math.round(ratio));
}
