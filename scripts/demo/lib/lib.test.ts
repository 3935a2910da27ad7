import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPlane, ringAreaKm2, toPlane } from './equal-area-plane.ts';
import { splitWhole } from './largest-remainder.ts';
import { stableUuid } from './stable-uuid.ts';

test('parts sum to the whole', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), weights, (whole, shares) => {
      const parts = splitWhole(whole, shares);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(whole);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('plane and back again within a millimetre', () => {
  const lon = fc.double({ min: 105, max: 109, noNaN: true });
  const lat = fc.double({ min: 9, max: 14, noNaN: true });
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const [backLon, backLat] = fromPlane(toPlane([x, y]));
      expect(Math.abs(backLon - x) + Math.abs(backLat - y)).toBeLessThan(1e-8);
    }),
  );
});

test('a hundredth of a degree squared at 11.8° N has the area that PostGIS gives it on the ellipsoid', () => {
  const ring = [
    [106.85, 11.8],
    [106.86, 11.8],
    [106.86, 11.81],
    [106.85, 11.81],
  ] as const;
  expect(ringAreaKm2(ring.map(toPlane))).toBeCloseTo(1.205548, 5);
});

test('the same key gives the same version 5 id', () => {
  expect(stableUuid('site CK-HOA-LU')).toBe(stableUuid('site CK-HOA-LU'));
  expect(stableUuid('site CK-HOA-LU')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(stableUuid('a')).not.toBe(stableUuid('b'));
});
