/** Amounts that grow in steps: from `at[i]` on they are `people[i]` and `points[i]`, until `at[i + 1]`. Before the first: nothing. */
export type StepCurve = {
  /** Ascending, each once. */
  readonly at: Float64Array;
  readonly people: Float64Array;
  readonly points: Float64Array;
};

/** The step that holds at x, −1 before the first. */
function findStep({ at }: StepCurve, x: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function readStep(curve: StepCurve, x: number): { readonly people: number; readonly points: number } {
  const step = findStep(curve, x);
  return { people: curve.people[step] ?? 0, points: curve.points[step] ?? 0 };
}
