import * as fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import { siteKinds } from '#domain/site.ts';
import { buildCoverageResult } from '../coverage/build-coverage-result.ts';
import { createCoverageEngine } from '../coverage/coverage-engine.ts';
import { prepareAnalysis } from '../coverage-input/prepare-analysis.ts';
import { createCoverageService } from './coverage-service.ts';
import { decodeFigures } from './decode-figures.ts';
import { decodeGround, decodeRulings, decodeSources } from './decode-data.ts';
import { encodeGround } from './encode-ground.ts';
import { encodeSources } from './encode-sources.ts';
import { data, outlines, source, square, uids } from './testing/arbitrary-data.ts';
import { groupFindings } from './group-findings.ts';
import { listBuffers } from './list-buffers.ts';

const withoutIds = (each: ReachSource) => ({ ...each, id: '', siteId: '' });

const params = { ...defaultCoverageParams, kinds: siteKinds };
const ready = () => Promise.resolve();

describe('the worker by messages', () => {
  it('finds what the engine finds beside the screen, whatever the data', async () => {
    await fc.assert(
      fc.asyncProperty(data, async (given) => {
        const here = prepareAnalysis(given, params);
        const engine = createCoverageEngine(here.input);
        engine.update();
        const expected = buildCoverageResult(engine.figures(), here.names);

        const service = createCoverageService(ready, () => 0);
        service.setGround(structuredClone(encodeGround(given)));
        const hamletIds = given.hamlets?.map(({ id }) => id) ?? [];
        const request = { sources: encodeSources(given.sources, given.rulings, hamletIds), params };
        const answer = structuredClone(await service.run(structuredClone(request), () => undefined));
        if (answer === null) throw new Error('expected an answer');
        const disks = [...answer.diskSources].map((at) => given.sources[at] as ReachSource);
        const groups = [...new Set(disks.map(({ siteId }) => siteId))];
        expect(buildCoverageResult(decodeFigures(answer.figures), { communes: uids, disks, groups })).toEqual(
          expected,
        );
        expect(answer.findings.map(({ rule, count }) => [rule, count])).toEqual(
          groupFindings(here.findings, 0).map(({ rule, count }) => [rule, count]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('a moved disk gives what a run over the moved sources gives', async () => {
    const sources = fc.sample(source(0), { numRuns: 1, seed: 7 }).map((each): ReachSource => ({
      ...each,
      kind: 'radio_station',
      status: 'good',
      lonLat: [106.55, 11.85],
      radiusM: 2000,
      positionMethod: 'gnss',
    }));
    const ground = {
      communes: uids.map((uid, i) => ({ uid, geometry: outlines[i] ?? null })),
      hamlets: [{ id: 'h', lonLat: [106.7, 11.9] as const, people: 10, communeUid: uids[1] ?? null }],
      cells: null,
      border: null,
    };
    const service = createCoverageService(ready, () => 0);
    service.setGround(encodeGround(ground));
    await service.run({ sources: encodeSources(sources, [], []), params }, () => undefined);
    const moved = service.move([{ disk: 0, lon: 106.7, lat: 11.9, radiusM: 2000, setMask: 31 }]);
    const other = createCoverageService(ready, () => 0);
    other.setGround(encodeGround(ground));
    const anew = await other.run(
      {
        sources: encodeSources(
          sources.map((each) => ({ ...each, lonLat: [106.7, 11.9] as const })),
          [],
          [],
        ),
        params,
      },
      () => undefined,
    );
    expect(moved?.figures).toEqual(anew?.figures);
    expect(moved?.figures.hamletDepths?.[0]).toBe(1);
  });

  it('a run that another overtakes gives nothing, and tells how far it came', async () => {
    let clock = 0;
    const many = Array.from({ length: 60 }, (_, i) => square(106 + i / 10, 11));
    const told: number[] = [];
    let during: (() => void) | null = null;
    const service = createCoverageService(
      () => {
        during?.();
        return Promise.resolve();
      },
      () => (clock += 100),
    );
    const communes = many.map((geometry, i) => ({ uid: `${i}@2025` as AdminUnitUid, geometry }));
    service.setGround(encodeGround({ communes, hamlets: null, cells: null, border: null }));
    const sources = communes.map((_, i): ReachSource => ({
      id: `c${i}`,
      siteId: `s${i}`,
      kind: 'radio_station',
      technology: 'fm',
      lonLat: [106.05 + i / 10, 11.05],
      positionMethod: 'gnss',
      positionAccuracyM: null,
      status: 'good',
      radiusM: 3000,
      soundLevelDb: null,
      soundDistanceM: null,
    }));
    during = () => service.cancel();
    const request = () => ({ sources: encodeSources(sources, [], []), params });
    expect(await service.run(request(), (done, of) => told.push(done, of))).toBeNull();
    expect(told.slice(0, 2)).toEqual([8, 60]);
    during = null;
    expect(await service.run(request(), () => undefined)).not.toBeNull();
  });

  it('says what it lacks', async () => {
    const service = createCoverageService(ready, () => 0);
    await expect(
      service.run({ sources: encodeSources([], [], []), params }, () => undefined),
    ).rejects.toThrow(/expected the ground/);
    expect(service.move([])).toBeNull();
  });
});

describe('messages', () => {
  it('carry ground, sources and rulings whole', () => {
    fc.assert(
      fc.property(data, (given) => {
        const ground = decodeGround(encodeGround(given));
        expect(ground.hamlets?.map(({ lonLat, people }) => [lonLat, people])).toEqual(
          given.hamlets?.map(({ lonLat, people }) => [lonLat, people]),
        );
        const encoded = encodeSources(given.sources, given.rulings, given.hamlets?.map(({ id }) => id) ?? []);
        expect(decodeSources(encoded).map(withoutIds)).toEqual(given.sources.map(withoutIds));
        expect(decodeRulings(encoded).map(({ effect }) => effect)).toEqual(
          given.rulings.map(({ effect }) => effect),
        );
      }),
    );
  });

  it('list each buffer once', () => {
    const shared = new Float64Array(2);
    const feature: Feature = { type: 'Feature', properties: {}, geometry: square(0, 0) };
    expect(
      listBuffers({ a: shared, b: [shared, { c: new Uint8Array(1) }], feature, none: null }),
    ).toHaveLength(2);
  });
});
