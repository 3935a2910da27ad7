export type BenchRow = {
  readonly work: string;
  readonly figure: string;
  /** Processor time of one run over all communes. */
  readonly ms?: number;
  /** Times the kernel's time. */
  readonly ratio?: number;
  /** `ratio` should be at least this. */
  readonly target?: number | undefined;
  readonly value?: number;
  /** `value` should be at most this. */
  readonly limit?: number;
  readonly sampled?: string;
  readonly agreement?: string;
};

/** undefined: no target. */
function meetsTarget({ ratio, target, value, limit }: BenchRow): boolean | undefined {
  if (target !== undefined) return (ratio ?? 0) >= target;
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
    `\n${machine}. Milliseconds of processor time, medians; slow engines on a sample, projected to all communes.`,
  );
  for (const work of new Set(rows.map((row) => row.work))) {
    console.log(`\n${work}`);
    for (const row of rows.filter((candidate) => candidate.work === work)) console.log(describe(row));
  }
}

function describe(row: BenchRow): string {
  const verdict = meetsTarget(row);
  const goal =
    row.target === undefined ? (row.limit === undefined ? '' : `≤ ${row.limit}`) : `≥ ${row.target} ×`;
  return [
    `  ${row.figure}`.padEnd(32),
    (row.ms === undefined ? '' : `${row.ms.toPrecision(3)} ms`).padStart(14),
    (row.ratio === undefined ? '' : `${Math.round(row.ratio)} ×`).padStart(10),
    goal.padStart(12),
    (verdict === undefined ? '' : verdict ? 'met' : 'NOT MET').padStart(9),
    `  ${[row.agreement, row.sampled].filter(Boolean).join(', ')}`,
  ].join('');
}
