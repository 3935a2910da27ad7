import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureGeodesic } from './geodesic.ts';
import { stepByMetres } from './step-by-metres.ts';

describe('a step by metres', () => {
  it('is as long as it says, anywhere in the country', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 102, max: 110, noNaN: true }),
        fc.double({ min: 8, max: 24, noNaN: true }),
        fc.constantFrom([50, 0], [0, 50], [-500, 0], [0, -500]),
        (lon, lat, [eastM = 0, northM = 0]) => {
          const { distanceM, bearingDeg } = measureGeodesic(
            [lon, lat],
            stepByMetres([lon, lat], eastM, northM),
          );
          const stepM = Math.hypot(eastM, northM);
          expect(Math.abs(distanceM - stepM)).toBeLessThan(stepM / 10_000);
          const wanted = ((Math.atan2(eastM, northM) * 180) / Math.PI + 360) % 360;
          expect(Math.cos(((bearingDeg - wanted) * Math.PI) / 180)).toBeGreaterThan(0.999_999);
        },
      ),
    );
  });
});
