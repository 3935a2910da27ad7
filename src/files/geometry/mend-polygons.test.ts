import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/lon-lat.ts';
import { findCrossings } from './find-crossings.ts';
import { mendPolygons } from './mend-polygons.ts';
import { computeAreaKm2, type Ring } from './polygon-area.ts';

function ring(...points: readonly LonLat[]): Ring {
  return points;
}

/** A star-shaped ring about a centre: never crosses itself. */
const star = fc
  .array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 4, maxLength: 40 })
  .map((radii): Ring => {
    const points = radii.map((radius, index): LonLat => {
      const angle = (index / radii.length) * 2 * Math.PI;
      return [106.5 + 0.1 * radius * Math.cos(angle), 11.9 + 0.1 * radius * Math.sin(angle)];
    });
    return [...points, points[0] ?? [0, 0]];
  });

const box = ring([106, 11], [107, 11], [107, 12], [106, 12], [106, 11]);

describe('outlines', () => {
  it('have the area of the ellipsoid', () => {
    expect(computeAreaKm2([[box]])).toBeCloseTo(12068.24, 1);
    expect(
      computeAreaKm2([
        [box, ring([106.4, 11.4], [106.6, 11.4], [106.6, 11.6], [106.4, 11.6], [106.4, 11.4])],
      ]),
    ).toBeCloseTo(12068.24 * 0.96, 0);
  });

  it('are left alone when they are valid', () => {
    fc.assert(
      fc.property(star, (outline) => {
        expect(findCrossings([[outline]])).toEqual([]);
        expect(mendPolygons([[outline]])).toMatchObject({ refusal: null, faults: [], polygons: [[outline]] });
      }),
    );
  });

  it('are closed, turned and freed of repeated points and spikes without changing their area', () => {
    const untidy = ring([106, 12], [107, 12], [107, 12], [107, 11], [107.5, 11], [107, 11], [106, 11]);
    const mended = mendPolygons([[untidy]]);
    expect(mended.refusal).toBeNull();
    expect(new Set(mended.faults.map(({ rule }) => rule))).toEqual(
      new Set(['duplicate-points', 'ring-closed', 'ring-orientation', 'spike']),
    );
    expect(computeAreaKm2(mended.polygons)).toBeCloseTo(12068.24, 1);
  });

  it('are mended when they cross themselves in a sliver', () => {
    const sliver = ring(
      [106, 11],
      [107, 11],
      [107, 12],
      [106.50001, 12],
      [106.5, 12.00001],
      [106.49999, 12],
      [106.50002, 12],
      [106, 12],
      [106, 11],
    );
    expect(findCrossings([[sliver]]).length).toBeGreaterThan(0);
    const mended = mendPolygons([[sliver]]);
    expect(mended.refusal).toBeNull();
    expect(findCrossings(mended.polygons)).toEqual([]);
    expect(mended.areaChangeShare).toBeLessThan(1e-4);
  });

  it('are refused with the place when mending would change the area', () => {
    const bowTie = ring([106, 11], [107, 12], [107, 11], [106, 11.8], [106, 11]);
    const { refusal } = mendPolygons([[bowTie]]);
    expect(refusal?.rule).toBe('ring-crossing');
    expect(refusal?.lonLat[0]).toBeCloseTo(106.444, 2);
  });

  it('are refused when two edges run along one another or a hole lies outside', () => {
    const hole = ring([108, 11], [108.5, 11], [108.5, 11.5], [108, 11], [108, 11]);
    expect(mendPolygons([[box, hole]]).refusal?.rule).toBe('hole-outside');
    const overlapping = mendPolygons([
      [box],
      [ring([106.5, 11], [107.5, 11], [107.5, 12], [106.5, 12], [106.5, 11])],
    ]);
    expect(overlapping.refusal).not.toBeNull();
  });

  it('may touch one another and their holes in a point', () => {
    const touching = [[box], [ring([107, 12], [108, 12], [108, 13], [107, 13], [107, 12])]];
    expect(mendPolygons(touching)).toMatchObject({ refusal: null, faults: [] });
    const holeAtCorner = [[box, ring([106, 11], [106.4, 11.6], [106.6, 11.4], [106, 11])]];
    expect(mendPolygons(holeAtCorner).refusal).toBeNull();
  });
});
