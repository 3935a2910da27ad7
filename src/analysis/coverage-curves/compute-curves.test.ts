import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestDisk } from '../coverage/testing/build-network.ts';
import { computeCurves, type CurvesAnswer, type CurvesRequest } from './compute-curves.ts';
import { readStep } from './step-curve.ts';
import { buildEngine, finish, sumReached, type TestPoint } from './testing/build-engine.ts';

const lon = fc.double({ min: 106.38, max: 106.54, noNaN: true });
const lat = fc.double({ min: 11.68, max: 11.84, noNaN: true });
const point: fc.Arbitrary<TestPoint> = fc.record({
  lon: fc.oneof({ weight: 9, arbitrary: lon }, { weight: 1, arbitrary: fc.constant(NaN) }),
  lat,
  people: fc.integer({ min: 0, max: 900 }),
  commune: fc.integer({ min: -1, max: 3 }),
});
const disk: fc.Arbitrary<TestDisk> = fc.record({
  lon,
  lat,
  radiusM: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 50, max: 6000 }) }, fc.constant(0)),
  setMask: fc.constantFrom(0, 1, 3, 7, 11, 21, 31),
});
const network = fc
  .tuple(fc.array(disk, { maxLength: 9 }), fc.array(point, { minLength: 1, maxLength: 25 }))
  .chain(([disks, points]) =>
    fc.record({
      disks: fc.constant(disks),
      points: fc.constant(points),
      rulings: fc.array(
        fc.record({
          point: fc.integer({ min: 0, max: points.length - 1 }),
          disk: fc.integer({ min: -1, max: disks.length - 1 }),
          effect: fc.constantFrom('assigned' as const, 'excluded' as const),
        }),
        { maxLength: 4 },
      ),
    }),
  );
const depth = fc.integer({ min: 1, max: 3 });
const reading = fc.integer({ min: 0, max: 4 });

const placeAt = (i: number) => ({ lon: 106.4 + i * 0.01, lat: 11.75 });
const reach = (i: number, radiusM: number): TestDisk => ({ ...placeAt(i), radiusM, setMask: 31 });

function ask<Kind extends CurvesRequest['kind']>(
  engine: ReturnType<typeof buildEngine>,
  request: Extract<CurvesRequest, { kind: Kind }>,
  isKnown = new Uint8Array(engine.input.disks.count),
): Extract<CurvesAnswer, { kind: Kind }> {
  const answer = finish(computeCurves(engine, isKnown, request));
  if (answer?.kind !== request.kind) throw new Error(`expected ${request.kind}, got ${answer?.kind}`);
  return answer as Extract<CurvesAnswer, { kind: Kind }>;
}

describe('people reached against the radius', () => {
  it('is what the engine finds at the radius of now and at any other', () => {
    fc.assert(
      fc.property(
        network,
        depth,
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        ({ disks, points, rulings }, k, factor) => {
          const { curves } = ask(buildEngine(disks, points, rulings), {
            kind: 'radius',
            axis: 'factor',
            most: 3,
            k,
          });
          const now = buildEngine(disks, points, rulings);
          const other = buildEngine(
            disks.map((each) => ({ ...each, radiusM: each.radiusM * factor })),
            points,
            rulings,
          );
          curves.forEach((curve, at) => {
            expect(readStep(curve, 1).people).toBe(sumReached(now, at, k));
            expect(readStep(curve, factor).people).toBe(sumReached(other, at, k));
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never falls, nor says more for fewer sources', () => {
    fc.assert(
      fc.property(network, depth, ({ disks, points, rulings }, k) => {
        const { curves } = ask(buildEngine(disks, points, rulings), {
          kind: 'radius',
          axis: 'factor',
          most: 3,
          k,
        });
        for (const curve of curves) {
          expect(curve.at).toEqual(curve.at.toSorted());
          expect(new Set(curve.at).size).toBe(curve.at.length);
          expect(curve.people).toEqual(curve.people.toSorted());
          expect(curve.points).toEqual(curve.points.toSorted());
          expect(curve.at.every((at) => at <= 3)).toBe(true);
        }
      }),
    );
  });

  it('in metres changes only the sources whose own radius is not known', () => {
    const points = [0, 1, 2, 3].map((i) => ({ ...placeAt(i), people: 100, commune: 0 }));
    const disks = [
      { lon: 106.4, lat: 11.75, radiusM: 500, setMask: 31 },
      { lon: 106.42, lat: 11.75, radiusM: 500, setMask: 31 },
    ];
    const engine = buildEngine(disks, points);
    const request = { kind: 'radius', axis: 'metres', most: 3000, k: 1 } as const;
    const answer = ask(engine, request, Uint8Array.of(1, 0));
    expect(answer).toMatchObject({ now: 500, sourceCount: 2, changedCount: 1, people: 400, points: 4 });
    const nominal = answer.curves[0];
    if (nominal === undefined) throw new Error('expected five curves');
    // 0.01° on this parallel is 1,090 m.
    expect([0, 500, 1100, 3000].map((radiusM) => readStep(nominal, radiusM).people)).toEqual([
      200, 200, 400, 400,
    ]);
    expect(ask(buildEngine([...disks, { ...disks[0], radiusM: 700 } as TestDisk], points), request).now).toBe(
      null,
    );
  });
});

describe('people reached against the number of working sources', () => {
  it('begins and ends where the engine does, and goes one way only', () => {
    fc.assert(
      fc.property(network, depth, reading, ({ disks, points, rulings }, k, at) => {
        const engine = buildEngine(disks, points, rulings);
        const request = { kind: 'failures', reading: at, k, seed: 7, orders: 5 } as const;
        const { best, critical, random } = ask(engine, request);
        const all = sumReached(engine, at, k);
        const none = sumReached(
          buildEngine(
            disks.map((each) => ({ ...each, setMask: 0 })),
            points,
            rulings,
          ),
          at,
          k,
        );
        const count = best.order.length;
        expect([best.people[0], best.people[count]]).toEqual([none, all]);
        expect([critical.people[0], critical.people[count]]).toEqual([all, none]);
        expect([random.mean[0], random.mean.at(-1)]).toEqual([all, none]);
        expect(best.people).toEqual(best.people.toSorted());
        expect(critical.people.toReversed()).toEqual(critical.people.toSorted());
        expect(best.order.toSorted()).toEqual(critical.order.toSorted());
        random.failed.forEach((failed, place) => {
          const mean = random.mean[place] ?? 0;
          expect(random.low[place]).toBeLessThanOrEqual(random.high[place] ?? 0);
          expect(best.people[count - failed]).toBeGreaterThanOrEqual(k === 1 ? 0.63 * mean : 0);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('tells what the engine finds when just these fail', () => {
    fc.assert(
      fc.property(network, depth, reading, ({ disks, points, rulings }, k, at) => {
        const engine = buildEngine(disks, points, rulings);
        const { best, critical } = ask(engine, { kind: 'failures', reading: at, k, seed: 1, orders: 1 });
        const half = Math.floor(critical.order.length / 2);
        const reachedWithout = (out: readonly number[]): number =>
          sumReached(
            buildEngine(
              disks.map((each, i) => (out.includes(i) ? { ...each, setMask: 0 } : each)),
              points,
              rulings,
            ),
            at,
            k,
          );
        expect(critical.people[half]).toBe(reachedWithout([...critical.order.subarray(0, half)]));
        expect(best.people[half]).toBe(reachedWithout([...best.order.subarray(half)]));
      }),
      { numRuns: 60 },
    );
  });

  it('takes the best source first and misses the most critical most', () => {
    const points = [10, 20, 30, 40, 50].map((people, i) => ({ ...placeAt(i), people, commune: 0 }));

    const engine = buildEngine([reach(0, 100), reach(1, 1200), reach(4, 100), reach(3, 1200)], points);
    const { best, critical } = ask(engine, { kind: 'failures', reading: 0, k: 1, seed: 1, orders: 1 });
    expect([...best.order]).toEqual([3, 1, 0, 2]);
    expect([...best.people]).toEqual([0, 120, 150, 150, 150]);
    // Only the fourth hears 40 alone, only the second 20; the ends are heard twice.
    expect([...critical.order]).toEqual([3, 1, 2, 0]);
    expect([...critical.people]).toEqual([150, 110, 60, 10, 0]);
  });

  it('has at random the mean that the hypergeometric distribution gives', () => {
    const points = [0, 1, 2].map((i) => ({ lon: 106.4 + i * 0.02, lat: 11.75, people: 100, commune: 0 }));
    const disks = [0, 0, 0, 0, 1, 1, 2].map((i) => ({
      lon: 106.4 + i * 0.02,
      lat: 11.75,
      radiusM: 300,
      setMask: 1,
    }));
    const request = { kind: 'failures', reading: 0, k: 1, seed: 20251126, orders: 4000 } as const;
    const { random } = ask(buildEngine(disks, points), request);
    expect([...random.failed]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const choose = (n: number, m: number): number =>
      m < 0 || m > n ? 0 : m === 0 ? 1 : (choose(n - 1, m - 1) * n) / m;
    random.failed.forEach((failed, place) => {
      // A row of c disks is lost when all of them are among the failed.
      const expected = [4, 2, 1].reduce(
        (sum, c) => sum + 100 * (1 - choose(7 - c, failed - c) / choose(7, failed)),
        0,
      );
      expect(Math.abs((random.mean[place] ?? 0) - expected)).toBeLessThan(3);
    });
    expect(ask(buildEngine(disks, points), request).random).toEqual(random);
    expect(ask(buildEngine(disks, points), { ...request, seed: 2 }).random.mean).not.toEqual(random.mean);
  });
});

describe('curves', () => {
  it('are none where there is nobody to reach', () => {
    const steps = computeCurves(buildEngine([], []), new Uint8Array(0), {
      kind: 'radius',
      axis: 'factor',
      most: 3,
      k: 1,
    });
    expect(finish(steps)).toBeNull();
  });
});
