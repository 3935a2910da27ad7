import { afterEach, describe, expect, it } from 'vitest';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import { createCoverageRunner, type CoverageRunner } from './coverage-runner.ts';
import { createCoverageWorker } from './create-coverage-worker.ts';
import { encodeGround } from './encode-ground.ts';
import { encodeSources } from './encode-sources.ts';

const opened: CoverageRunner[] = [];
afterEach(() => opened.splice(0).forEach((runner) => runner.dispose()));

function openRunner(communeCount: number) {
  const told: (readonly [number, number])[] = [];
  const runner = createCoverageRunner(createCoverageWorker, (done, of) => told.push([done, of]));
  opened.push(runner);
  const communes = Array.from({ length: communeCount }, (_, i) => {
    const west = 102 + (i % 60) / 10;
    const south = 9 + Math.floor(i / 60) / 10;
    const ring = [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ];
    return {
      uid: `${i}@2025` as AdminUnitUid,
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    };
  });
  runner.setGround(encodeGround({ communes, hamlets: null, cells: null, border: null }));
  const request = (perCommune: number) => {
    const sources = communes.flatMap(({ geometry }, i) => {
      const [lon = 0, lat = 0] = geometry.coordinates[0]?.[0] ?? [];
      return Array.from({ length: perCommune }, (_, n): ReachSource => ({
        id: `${i}-${n}`,
        siteId: String(i),
        kind: 'radio_station',
        technology: 'fm',
        lonLat: [lon + 0.01 + (n * 0.08) / perCommune, lat + 0.05],
        positionMethod: 'gnss',
        positionAccuracyM: null,
        status: 'good',
        radiusM: 1000,
        soundLevelDb: null,
        soundDistanceM: null,
      }));
    });
    return { sources: encodeSources(sources, [], []), params: defaultCoverageParams };
  };
  return { runner, request, told };
}

describe('the worker as one asks it', () => {
  it('answers, by transfer', async () => {
    const { runner, request } = openRunner(2);
    const asked = request(1);
    const outcome = await runner.run(asked);
    expect(asked.sources.lon.byteLength).toBe(0);
    if (outcome.kind !== 'done') throw new Error(`expected figures, got ${outcome.kind}`);
    expect(outcome.answer.figures.cover.areaM2[0]).toBeGreaterThan(3_000_000);
    const moved = await runner.move([{ disk: 0, lon: 103, lat: 20, radiusM: 1000, setMask: 31 }]);
    expect(moved.kind === 'done' && moved.answer.figures.cover.areaM2[0]).toBe(0);
  });

  it('computes only the latest of what is asked, and tells the others', async () => {
    const { runner, request } = openRunner(20);
    const outcomes = await Promise.all([1, 2, 3, 4].map((count) => runner.run(request(count))));
    expect(outcomes.at(-1)?.kind).toBe('done');
    expect(outcomes.slice(1, -1).map(({ kind }) => kind)).toEqual(['superseded', 'superseded']);
  });

  it('tells how far long work has come, and answers who cancels it', async () => {
    const { runner, request, told } = openRunner(3000);
    await runner.run(request(1));
    const long = runner.run(request(20));
    runner.cancel();
    expect(await long).toEqual({ kind: 'cancelled' });
    const again = await runner.run(request(20));
    expect(again.kind).toBe('done');
    await expect.poll(() => told.length).toBeGreaterThan(0);
    expect(told.every(([done, of]) => done > 0 && done <= of)).toBe(true);
  });

  it('leaves nobody waiting when the worker is put away', async () => {
    const { runner, request } = openRunner(200);
    const outcome = runner.run(request(20));
    runner.dispose();
    expect(await outcome).toEqual({ kind: 'cancelled' });
  });

  it('says that a run without ground cannot be', async () => {
    const runner = createCoverageRunner(createCoverageWorker, () => undefined);
    opened.push(runner);
    const outcome = await runner.run({
      sources: encodeSources([], [], []),
      params: defaultCoverageParams,
    });
    expect(outcome.kind).toBe('failed');
  });
});
