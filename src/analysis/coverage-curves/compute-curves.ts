import { siteSetReadings } from '#domain/site-set.ts';
import type { CoverageEngine } from '../coverage/coverage-engine.ts';
import { mergeCoverRows } from './cover-rows.ts';
import { computeBestFirst, computeCriticalFirst, type OrderCurve } from './order-curves.ts';
import { buildRadiusCurves } from './radius-curves.ts';
import { createRadiusScale, type RadiusAxis } from './radius-scale.ts';
import { computeRandomFailures, type RandomFailures } from './random-failures.ts';
import { computeReachThresholds } from './reach-thresholds.ts';
import type { StepCurve } from './step-curve.ts';

type RadiusCurvesRequest = {
  readonly kind: 'radius';
  readonly axis: RadiusAxis;
  /** End of the axis: a multiple of the radii of now, or metres. */
  readonly most: number;
  /** Reached means: by at least k. */
  readonly k: number;
};

type FailureCurvesRequest = {
  readonly kind: 'failures';
  /** Place in `siteSetReadings`. */
  readonly reading: number;
  readonly k: number;
  readonly seed: number;
  /** How many random orders. */
  readonly orders: number;
};

export type CurvesRequest = RadiusCurvesRequest | FailureCurvesRequest;

export type RadiusCurves = {
  readonly kind: 'radius';
  /** One for each reading. */
  readonly curves: readonly StepCurve[];
  readonly most: number;
  /** Where the radii of now stand on the axis; null when they stand at several places. */
  readonly now: number | null;
  /** Sources that take part, and those of them whose radius the axis changes. */
  readonly sourceCount: number;
  readonly changedCount: number;
  /** All people and points in communes, reached or not. */
  readonly people: number;
  readonly points: number;
};

export type FailureCurves = {
  readonly kind: 'failures';
  /** People when the first n of the order work. */
  readonly best: OrderCurve;
  /** People when the first n of the order have failed. */
  readonly critical: OrderCurve;
  readonly random: RandomFailures;
  readonly people: number;
};

export type CurvesAnswer = RadiusCurves | FailureCurves;

type Progress = { readonly done: number; readonly of: number };

/** Curves of what an engine stands at now; null without anything to count. Yields often. */
export function* computeCurves(
  engine: CoverageEngine,
  isKnown: Uint8Array,
  request: CurvesRequest,
): Generator<Progress, CurvesAnswer | null, void> {
  const state = engine.people;
  if (state === null) return null;
  const { table, cover } = state;
  const disks = engine.disksNow();
  const people = state.sums.byCommune.allWeight.reduce((sum, weight) => sum + weight, 0);
  if (request.kind === 'failures') {
    const rows = mergeCoverRows(table, cover, disks.count, request.reading);
    yield { done: 0, of: request.orders };
    const best = computeBestFirst(rows, request.k);
    yield { done: 0, of: request.orders };
    const critical = computeCriticalFirst(rows, request.k);
    const random = yield* withTotal(
      computeRandomFailures(rows, request.k, request.seed, request.orders),
      request.orders,
    );
    return { kind: 'failures', best, critical, random, people };
  }
  const scale = createRadiusScale(disks, isKnown, request.axis, request.most);
  const rulings = state === engine.hamlets ? engine.input.rulings : [];
  const thresholds = yield* withTotal(
    computeReachThresholds(table, disks, rulings, scale, request.k),
    disks.count,
  );
  const curves = yield* withTotal(buildRadiusCurves(table, thresholds), siteSetReadings.length);
  return {
    kind: 'radius',
    curves,
    most: scale.most,
    now: scale.now,
    sourceCount: disks.setMask.filter((mask, disk) => mask !== 0 && (disks.radiusM[disk] as number) > 0)
      .length,
    changedCount: disks.setMask.filter((mask, disk) => mask !== 0 && (scale.perUnitM[disk] as number) > 0)
      .length,
    people,
    points: state.sums.byCommune.allPoints.reduce((sum, count) => sum + count, 0),
  };
}

function* withTotal<Value>(
  steps: Generator<number, Value, void>,
  of: number,
): Generator<Progress, Value, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done: step.value, of };
  }
}
