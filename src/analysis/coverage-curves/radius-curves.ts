import { siteSetReadings } from '#domain/site-set.ts';
import type { DemandTable } from '../coverage/packed.ts';
import type { ReachThresholds } from './reach-thresholds.ts';
import type { StepCurve } from './step-curve.ts';

/** Of each reading: people and points that at least k disks reach, along the axis. Points in no commune take no part. Yields the readings done. */
export function* buildRadiusCurves(
  demand: DemandTable,
  thresholds: ReachThresholds,
): Generator<number, readonly StepCurve[], void> {
  const curves: StepCurve[] = [];
  for (let reading = 0; reading < siteSetReadings.length; reading++) {
    curves.push(buildCurve(demand, thresholds, reading));
    yield curves.length;
  }
  return curves;
}

function buildCurve(demand: DemandTable, { least, k }: ReachThresholds, reading: number): StepCurve {
  const from = Float64Array.from(
    { length: demand.count },
    (_, point) => least[(point * siteSetReadings.length + reading) * k + k - 1] as number,
  );
  const reached: number[] = [];
  for (let point = 0; point < demand.count; point++)
    if ((demand.commune[point] as number) >= 0 && (from[point] as number) < Infinity) reached.push(point);
  // Whole numbers of people sum to the same in any order.
  const order = Int32Array.from(reached).toSorted((a, b) => (from[a] as number) - (from[b] as number));
  const at = new Float64Array(order.length);
  const people = new Float64Array(order.length);
  const points = new Float64Array(order.length);
  let sum = 0;
  let steps = 0;
  for (let place = 0; place < order.length; place++) {
    const point = order[place] as number;
    sum += demand.weight[point] as number;
    const threshold = from[point] as number;
    if (steps === 0 || at[steps - 1] !== threshold) at[steps++] = threshold;
    people[steps - 1] = sum;
    points[steps - 1] = place + 1;
  }
  return { at: at.slice(0, steps), people: people.slice(0, steps), points: points.slice(0, steps) };
}
