import { siteSetReadings } from '#domain/site-set.ts';
import type { DemandTable } from '../coverage/packed.ts';
import type { ReachThresholds } from './reach-thresholds.ts';
import type { StepCurve } from './step-curve.ts';

/** Of each reading: people and points that at least k disks reach, along the axis. Points in no commune take no part. */
export function buildRadiusCurves(demand: DemandTable, thresholds: ReachThresholds): readonly StepCurve[] {
  return siteSetReadings.map((_, reading) => buildCurve(demand, thresholds, reading));
}

function buildCurve(demand: DemandTable, { least, k }: ReachThresholds, reading: number): StepCurve {
  const thresholdAt = (point: number): number =>
    least[(point * siteSetReadings.length + reading) * k + k - 1] as number;
  const order: number[] = [];
  for (let point = 0; point < demand.count; point++)
    if ((demand.commune[point] as number) >= 0 && thresholdAt(point) < Infinity) order.push(point);
  order.sort((a, b) => thresholdAt(a) - thresholdAt(b) || a - b);
  const at: number[] = [];
  const people: number[] = [];
  const points: number[] = [];
  let sum = 0;
  for (const [place, point] of order.entries()) {
    sum += demand.weight[point] as number;
    const threshold = thresholdAt(point);
    if (at.length === 0 || at.at(-1) !== threshold) {
      at.push(threshold);
      people.push(sum);
      points.push(place + 1);
    } else {
      people[people.length - 1] = sum;
      points[points.length - 1] = place + 1;
    }
  }
  return {
    at: Float64Array.from(at),
    people: Float64Array.from(people),
    points: Float64Array.from(points),
  };
}
