import { describe, expect, it } from 'vitest';
import { toAdminUnitUid } from '#domain/id.ts';
import { buildUnit } from '#domain/testing/build-site.ts';
import { buildStationPlan } from './build-station-plan.ts';
import { nearestMeridianDeg, suggestMeridians } from './suggest-meridians.ts';

const outline = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [106.5, 11.9],
      [106.6, 11.9],
      [106.6, 11.95],
      [106.5, 11.95],
      [106.5, 11.9],
    ],
  ],
};

describe('the sketch of a station', () => {
  it('keeps everything inside, north up, to the same scale both ways', () => {
    const plan = buildStationPlan(
      outline,
      [106.55, 11.925],
      [
        { code: 'NE', status: 'good', lonLat: [106.59, 11.94] },
        { code: 'SW', status: 'broken', lonLat: [106.51, 11.91] },
        { code: 'none', status: 'unknown', lonLat: null },
      ],
    );
    const [ne, sw] = plan?.clusters ?? [];
    expect(plan?.clusters.map(({ key }) => key)).toEqual(['NE', 'SW']);
    for (const { x, y } of plan?.clusters ?? [])
      expect(x > 0 && x < 380 && y > 0 && y < (plan?.height ?? 0)).toBe(true);
    expect((ne?.x ?? 0) > (sw?.x ?? 0) && (ne?.y ?? 0) < (sw?.y ?? 0)).toBe(true);
    const pxPerMX = ((ne?.x ?? 0) - (sw?.x ?? 0)) / (0.08 * 111_320 * Math.cos((11.925 * Math.PI) / 180));
    const pxPerMY = ((sw?.y ?? 0) - (ne?.y ?? 0)) / (0.03 * 111_320);
    expect(pxPerMX / pxPerMY).toBeCloseTo(1, 2);
    expect((plan?.scale.px ?? 0) / (plan?.scale.lengthM ?? 1)).toBeCloseTo(pxPerMX, 3);
    expect(plan?.scale.px).toBeLessThanOrEqual(380 / 3);
  });

  it('is nothing where nothing has a place', () => {
    expect(buildStationPlan(null, null, [{ code: 'A', status: 'good', lonLat: null }])).toBeNull();
  });

  it('needs no outline', () => {
    expect(buildStationPlan(null, [106.5, 11.9], [])).toMatchObject({ outline: null, clusters: [] });
  });
});

describe('meridians to suggest', () => {
  it('are those of the provinces of each vintage, today’s first', () => {
    const units = [
      buildUnit({ code: '25280', parentUid: toAdminUnitUid('75', 2025) }),
      buildUnit({ code: '75', level: 'province' }),
      buildUnit({ code: '25280', vintage: 2024, parentUid: toAdminUnitUid('692', 2024) }),
      buildUnit({ code: '692', vintage: 2024, level: 'district', parentUid: toAdminUnitUid('70', 2024) }),
      buildUnit({ code: '70', vintage: 2024, level: 'province' }),
    ];
    const suggested = suggestMeridians(
      [toAdminUnitUid('25280', 2025), toAdminUnitUid('25280', 2024)],
      new Map(units.map((unit) => [unit.uid, unit])),
    );
    expect(suggested.map(({ meridianDeg }) => meridianDeg)).toEqual([107.75, 106.25]);
  });

  it('are the nearest one where no province is known', () => {
    expect(nearestMeridianDeg([106.55, 12])).toBe(106.5);
  });
});
