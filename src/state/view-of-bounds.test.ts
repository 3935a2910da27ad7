import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLatBounds } from '#domain/map-view.ts';
import { viewOfBounds } from './view-of-bounds.ts';

const box: fc.Arbitrary<LonLatBounds> = fc
  .tuple(
    fc.double({ min: 102, max: 110, noNaN: true }),
    fc.double({ min: 8, max: 22, noNaN: true }),
    fc.double({ min: 0.001, max: 3, noNaN: true }),
    fc.double({ min: 0.001, max: 2, noNaN: true }),
  )
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);

describe('the view of a box', () => {
  it('holds the box inside the room, and fills it one way unless that were too near', () => {
    fc.assert(
      fc.property(
        box,
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 300, max: 1200 }),
        (bounds, widthPx, heightPx) => {
          const { lonLat, zoom } = viewOfBounds(bounds, { widthPx, heightPx });
          const [west, south, east, north] = bounds;
          expect(lonLat[0]).toBeCloseTo((west + east) / 2, 9);
          expect(lonLat[1]).toBeGreaterThan(south);
          expect(lonLat[1]).toBeLessThan(north);
          const usedPx = ((east - west) / 360) * 512 * 2 ** zoom;
          expect(usedPx).toBeLessThanOrEqual(widthPx - 64 + 0.001);
          expect(zoom).toBeLessThanOrEqual(14);
        },
      ),
    );
  });
});
