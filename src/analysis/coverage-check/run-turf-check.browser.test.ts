import { describe, expect, it } from 'vitest';
import { createTurfCheckWorker } from './create-turf-check-worker.ts';
import { runTurfCheck } from './run-turf-check.ts';
import { buildCheckData } from './testing/build-check-data.ts';

const createBroken = () =>
  new Worker(new URL('data:text/javascript,throw new Error("gone")'), { type: 'module' });

describe('the worker that checks', () => {
  it('answers by transfer, and tells how far it has come', async () => {
    const told: (readonly [number, number])[] = [];
    const request = { ...buildCheckData(12, 8).encode(), communes: null };
    const { outcome } = runTurfCheck(createTurfCheckWorker, request, (done, of) => told.push([done, of]));
    expect(request.sources.lon.byteLength).toBe(0);
    const ended = await outcome;
    if (ended.kind !== 'done') throw new Error(`expected figures, got ${ended.kind}`);
    expect(ended.answer.communeAreaM2).toHaveLength(12);
    expect(ended.answer.communeAreaM2.every((area) => area > 0)).toBe(true);
    await expect.poll(() => told.length).toBeGreaterThan(0);
    expect(told.every(([done, of]) => done > 0 && done <= of && of === 12)).toBe(true);
  });

  it('stops at once when it is told to, whatever it is doing', async () => {
    const request = { ...buildCheckData(60, 20).encode(), communes: null };
    const { outcome, cancel } = runTurfCheck(createTurfCheckWorker, request, () => undefined);
    cancel();
    expect(await outcome).toEqual({ kind: 'cancelled' });
  });

  it('leaves nobody waiting when its code cannot be had', async () => {
    const { outcome } = runTurfCheck(
      createBroken,
      { ...buildCheckData(1, 1).encode(), communes: [0] },
      () => undefined,
    );
    expect((await outcome).kind).toBe('failed');
  });
});
