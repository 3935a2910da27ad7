import { type CoverageEngine, createCoverageEngine } from '../../coverage/coverage-engine.ts';
import type { DemandRuling } from '../../coverage/demand-cover.ts';
import { packCommunes } from '../../coverage/pack-communes.ts';
import { buildGrid, buildTable, type TestDisk } from '../../coverage/testing/build-network.ts';

export type TestPoint = {
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
  readonly commune: number;
};

/** An engine over four communes, brought up to date. */
export function buildEngine(
  disks: readonly TestDisk[],
  points: readonly TestPoint[],
  rulings: readonly DemandRuling[] = [],
  maxDepth = 3,
): CoverageEngine {
  const { communes } = packCommunes(buildGrid(2, 2));
  const engine = createCoverageEngine({
    communes,
    disks: buildTable(disks),
    groupOf: new Int32Array(disks.length).fill(-1),
    groupCount: 0,
    hamlets: {
      count: points.length,
      lon: Float64Array.from(points, ({ lon }) => lon),
      lat: Float64Array.from(points, ({ lat }) => lat),
      weight: Float64Array.from(points, ({ people }) => people),
      commune: Int32Array.from(points, ({ commune }) => commune),
    },
    cells: null,
    demand: 'hamlets',
    rulings,
    border: null,
    borderDisks: buildTable([]),
    maxDepth,
  });
  engine.update();
  return engine;
}

/** People of all communes whom at least k disks of a reading reach, by the engine. */
export function sumReached(engine: CoverageEngine, reading: number, k: number): number {
  const { maxDepth, people } = engine.figures();
  const stride = 5 * maxDepth;
  let sum = 0;
  for (let at = reading * maxDepth + k - 1; at < (people?.weight.length ?? 0); at += stride)
    sum += people?.weight[at] ?? 0;
  return sum;
}

export function finish<Value>(steps: Generator<unknown, Value, void>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
