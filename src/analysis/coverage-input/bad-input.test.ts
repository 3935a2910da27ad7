import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { maxRadiusM } from '#domain/reach-radius.ts';
import { buildReachSource } from '#domain/testing/build-reach-source.ts';
import { encodeGround } from '../coverage-worker/encode-ground.ts';
import { createCoverageService } from '../coverage-worker/coverage-service.ts';
import { encodeSources } from '../coverage-worker/encode-sources.ts';
import { prepareAnalysis } from './prepare-analysis.ts';
import type { GroundData } from './prepare-ground.ts';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [106.5, 11.8],
      [106.6, 11.8],
      [106.6, 11.9],
      [106.5, 11.9],
      [106.5, 11.8],
    ],
  ],
};
/** Crosses itself: the smaller loop turns against the larger, and taken by itself has less than no area. */
const bowTie: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [106.5, 11.8],
      [106.6, 11.9],
      [106.6, 11.8],
      [106.5, 11.86],
      [106.5, 11.8],
    ],
  ],
};
const ground = (...communes: readonly (readonly [string, Polygon | null])[]): GroundData => ({
  communes: communes.map(([uid, geometry]) => ({ uid: uid as AdminUnitUid, geometry })),
  hamlets: [{ id: 'h', lonLat: [106.55, 11.85], people: 100, communeUid: null }],
  cells: null,
  border: null,
});
const near = { lonLat: [106.55, 11.85] as const, radiusM: 500 };

function find(sources: Parameters<typeof prepareAnalysis>[0]['sources'], params = defaultCoverageParams) {
  const data = { ...ground(['1@2025', square], ['2@2025', null]), sources, rulings: [] };
  const { findings, prepared } = prepareAnalysis(data, params);
  return { told: findings.map(({ rule, subject }) => `${subject} ${rule}`), prepared };
}

describe('bad input is handled by name', () => {
  it('every sort of radius that is none, and the one that is used instead', () => {
    const { told, prepared } = find([
      buildReachSource({ ...near, id: 'zero', radiusM: 0 }),
      buildReachSource({ ...near, id: 'negative', radiusM: -3 }),
      buildReachSource({ ...near, id: 'absurd', radiusM: 1e9 }),
      buildReachSource({ ...near, id: 'none', radiusM: NaN }),
      buildReachSource({ ...near, id: 'missing', radiusM: null }),
    ]);
    for (const expected of [
      'zero radius_zero',
      'negative radius_negative',
      'absurd radius_absurd',
      'none radius_not_a_number',
      'missing radius_default',
    ])
      expect(told).toContain(expected);
    expect([...prepared.disks.radiusM]).toEqual([500, 500, 500, 500, 500]);
  });

  it('a factor that makes a radius absurd, which stops where loudspeakers do', () => {
    const { told, prepared } = find([buildReachSource({ ...near, id: 'far', radiusM: 9000 })], {
      ...defaultCoverageParams,
      radiusFactor: 10,
    });
    expect(told).toContain('far radius_absurd');
    expect(prepared.disks.radiusM[0]).toBe(maxRadiusM);
  });

  it('places outside every commune, outside the frame, missing, or twice the same', () => {
    const { told } = find([
      buildReachSource({ ...near, id: 'first' }),
      buildReachSource({ ...near, id: 'second' }),
      buildReachSource({ ...near, id: 'outside', lonLat: [106.9, 11.85] }),
      buildReachSource({ ...near, id: 'elsewhere', lonLat: [2.3, 48.8] }),
      buildReachSource({ ...near, id: 'nowhere', lonLat: null }),
    ]);
    for (const expected of [
      'second position_duplicate',
      'outside source_outside_communes',
      'elsewhere position_outside_frame',
      'nowhere position_missing',
      '2@2025 commune_empty',
      '2@2025 commune_without_hamlets',
    ])
      expect(told).toContain(expected);
  });

  it('no source left, and outlines that cannot be, in the worker too', async () => {
    const service = createCoverageService(
      () => Promise.resolve(),
      () => 0,
    );
    service.setGround(encodeGround(ground(['1@2025', bowTie])));
    const run = async (sources: Parameters<typeof encodeSources>[0]) =>
      (
        await service.run(
          { sources: encodeSources(sources, [], []), params: defaultCoverageParams },
          () => undefined,
        )
      )?.findings.map(({ rule }) => rule);
    expect(await run([])).toContain('no_sources_left');
    expect(await run([buildReachSource({ ...near, status: 'planned' })])).toContain('no_sources_left');
    expect(await run([buildReachSource({ ...near, lonLat: [106.507, 11.833], radiusM: 2500 })])).toContain(
      'commune_clamped',
    );
  });

  it('two vintages at once, over which nothing is computed', () => {
    const mixed = ground(['1@2024', square], ['1@2025', square]);
    const analysis = { ...mixed, sources: [], rulings: [] };
    expect(() => prepareAnalysis(analysis, defaultCoverageParams)).toThrow(/one vintage, got .*2024, 2025/);
    expect(() => encodeGround(mixed)).toThrow(/one vintage, got .*2024, 2025/);
  });
});
