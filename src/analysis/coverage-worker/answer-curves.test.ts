import { describe, expect, it } from 'vitest';
import { buildReachSource } from '#domain/testing/build-reach-source.ts';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { readStep } from '../coverage-curves/step-curve.ts';
import { createCoverageService } from './coverage-service.ts';
import { encodeGround } from './encode-ground.ts';
import { encodeSources } from './encode-sources.ts';
import { listBuffers } from './list-buffers.ts';

const ring = [
  [106, 11],
  [106.2, 11],
  [106.2, 11.2],
  [106, 11.2],
  [106, 11],
];
const uid = '1@2025' as AdminUnitUid;
const hamlets = [0, 1, 2, 3].map((i) => ({
  id: `h${i}`,
  lonLat: [106.05 + i * 0.01, 11.1] as const,
  people: 100,
  communeUid: uid,
}));
const sources = [
  buildReachSource({ id: 'known', lonLat: [106.05, 11.1], radiusM: 400 }),
  buildReachSource({ id: 'default', lonLat: [106.08, 11.1], radiusM: null }),
];
const factor = { kind: 'radius', axis: 'factor', most: 4, k: 1 } as const;

function open(pause: () => Promise<void> = () => Promise.resolve(), nowMs: () => number = () => 0) {
  const service = createCoverageService(pause, nowMs);
  service.setGround(
    encodeGround({
      communes: [{ uid, geometry: { type: 'Polygon', coordinates: [ring] } }],
      hamlets,
      cells: null,
      border: null,
    }),
  );
  const run = () =>
    service.run({ sources: encodeSources(sources, [], []), params: defaultCoverageParams }, () => undefined);
  return { service, run };
}

describe('curves from the worker', () => {
  it('are of what stands now, changes and all, and may be transferred', async () => {
    const { service, run } = open();
    expect(await service.curves(factor, () => undefined)).toBeNull();
    await run();
    const found = await service.curves(factor, () => undefined);
    if (found?.curves?.kind !== 'radius') throw new Error('expected curves of radius');
    expect(found.curves).toMatchObject({ now: 1, sourceCount: 2, people: 400 });
    expect(readStep(found.curves.curves[0] as never, 1).people).toBe(200);
    expect(listBuffers(found)).toHaveLength(15);
    const metres = { ...factor, axis: 'metres', most: 3000 } as const;
    expect(await service.curves(metres, () => undefined)).toMatchObject({
      curves: { now: 500, changedCount: 1 },
    });
    service.move([{ disk: 1, lon: 106.08, lat: 11.1, radiusM: 1200, setMask: 31 }]);
    const moved = await service.curves(factor, () => undefined);
    if (moved?.curves?.kind !== 'radius') throw new Error('expected curves of radius');
    expect(readStep(moved.curves.curves[0] as never, 1).people).toBe(300);
    expect(await service.curves(metres, () => undefined)).toMatchObject({
      curves: { now: null, changedCount: 0 },
    });
  });

  it('are given up when something changes under them', async () => {
    let clock = 0;
    let during: (() => void) | null = null;
    const { service, run } = open(
      () => {
        during?.();
        return Promise.resolve();
      },
      () => (clock += 100),
    );
    await run();
    const failures = { kind: 'failures', reading: 0, k: 1, seed: 1, orders: 20 } as const;
    const told: (readonly [number, number])[] = [];
    during = () => void service.move([{ disk: 0, lon: 106.05, lat: 11.1, radiusM: 500, setMask: 31 }]);
    expect(await service.curves(failures, (done, of) => told.push([done, of]))).toBeNull();
    expect(told).toEqual([[0, 20]]);
    during = null;
    expect(await service.curves(failures, () => undefined)).toMatchObject({
      curves: { kind: 'failures', people: 400 },
    });
  });
});
