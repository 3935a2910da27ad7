import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { siteSetReadings } from '#domain/site-set.ts';
import { siteKinds } from '#domain/site.ts';
import { buildReachSource } from '#domain/testing/build-reach-source.ts';
import { createCoverageService } from './coverage-service.ts';
import { encodeGround } from './encode-ground.ts';
import { encodeSources } from './encode-sources.ts';
import { data, square } from './testing/arbitrary-data.ts';

const params = { ...defaultCoverageParams, kinds: siteKinds };
const ready = () => Promise.resolve();

describe('what is asked of the worker beside the figures', () => {
  it('draws what is covered of the communes asked for, as long as it may', async () => {
    const communes = [0, 1, 2].map((i) => ({
      uid: `${i}@2025` as AdminUnitUid,
      geometry: square(106 + i, 11),
    }));
    const sources = [0, 2].map((i) =>
      buildReachSource({ id: String(i), lonLat: [106.05 + i, 11.05], radiusM: 900 }),
    );
    let now = 0;
    const service = createCoverageService(ready, () => now++);
    const all = { wanted: Int32Array.of(2, 1, 0), isAnew: false, reading: 1, k: 1, budgetMs: 1e6 };
    expect(await service.drawGround(all)).toBeNull();
    service.setGround(encodeGround({ communes, hamlets: null, cells: null, border: null }));
    const run = await service.run({ sources: encodeSources(sources, [], []), params }, () => undefined);
    const first = await service.drawGround({ ...all, budgetMs: 0 });
    expect([[...(first?.communes ?? [])], first?.leftCount, first?.serial]).toEqual([[2], 2, run?.serial]);
    const rest = await service.drawGround(all);
    expect([[...(rest?.communes ?? [])], rest?.leftCount]).toEqual([[1, 0], 0]);
    expect([...(rest?.covered.polygonCommune ?? [])]).toEqual([0]);
    expect((await service.drawGround(all))?.communes.length).toBe(0);
    service.move([{ disk: 0, lon: 106.05, lat: 11.05, radiusM: 900, setMask: 0 }]);
    const after = await service.drawGround(all);
    expect([[...(after?.communes ?? [])], after?.covered.polygonCommune.length]).toEqual([[0], 0]);
    expect((await service.drawGround({ ...all, isAnew: true }))?.communes.length).toBe(3);
    expect((await service.drawGround({ ...all, k: 2 }))?.covered.polygonCommune.length).toBe(0);
  });

  it('a moved post gives the border what a run over the moved post gives', async () => {
    const communes = [{ uid: '1@2025' as AdminUnitUid, geometry: square(106, 11) }];
    const border = [[106, 10.9] as const, [106, 11.2] as const];
    const watch = async (lonLat: readonly [number, number]) => {
      const service = createCoverageService(ready, () => 0);
      service.setGround(encodeGround({ communes, hamlets: null, cells: null, border: [border] }));
      const loud = buildReachSource({ id: 'loa', lonLat: [106.05, 11.05] });
      const post = buildReachSource({ id: 'don', kind: 'guard_post', lonLat });
      const run = await service.run(
        { sources: encodeSources([loud, post], [], []), params: defaultCoverageParams },
        () => undefined,
      );
      return { service, run };
    };
    const { service, run } = await watch([106.01, 11.05]);
    expect([...(run?.borderSources ?? [])]).toEqual([1]);
    const radiusM = defaultCoverageParams.borderRadiusM;
    const disk = { disk: 0, isBorder: true, lon: 106.01, lat: 11.1, radiusM, setMask: 31 };
    const moved = service.move([disk]);
    const again = await watch([106.01, 11.1]);
    expect(moved?.figures.border).toEqual(again.run?.figures.border);
    expect(moved?.figures.border).not.toEqual(run?.figures.border);
    expect(moved?.figures.cover).toEqual(run?.figures.cover);
    expect(service.move([{ ...disk, setMask: 0 }])?.figures.border?.[0]?.reachedM).toBe(0);
  });

  it('what a repair is said to be worth is what the repair brings', async () => {
    await fc.assert(
      fc.asyncProperty(data, fc.integer({ min: 1, max: 2 }), async (given, k) => {
        const service = createCoverageService(ready, () => 0);
        service.setGround(encodeGround(given));
        const hamletIds = given.hamlets?.map(({ id }) => id) ?? [];
        const sources = encodeSources(given.sources, given.rulings, hamletIds);
        const run = await service.run({ sources, params }, () => undefined);
        const gains = service.repairGains(1, k);
        if (run === null || gains === null) return;
        const reached = (figures = run.figures) => {
          const stride = siteSetReadings.length * figures.maxDepth;
          const at = figures.maxDepth + k - 1;
          return [0, 1].reduce(
            (sum, commune) => sum + (figures.people?.weight[commune * stride + at] ?? 0),
            0,
          );
        };
        const before = reached();
        run.diskSources.forEach((at, disk) => {
          const [lon, lat] = given.sources[at]?.lonLat ?? [NaN, NaN];
          const mask = run.setMask[disk] ?? 0;
          const now = { disk, lon, lat, radiusM: run.radiusM[disk] ?? 0 };
          const repaired = service.move([{ ...now, setMask: mask === 0 ? 0 : 31 }]);
          expect(reached(repaired?.figures) - before).toBe(gains.people[disk]);
          service.move([{ ...now, setMask: mask }]);
        });
      }),
      { numRuns: 40 },
    );
  });
});
