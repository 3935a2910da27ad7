import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeViewBox, fitBounds, fromMercator, toMercator } from './poster-frame.ts';

const place = fc.tuple(
  fc.double({ min: 100, max: 115, noNaN: true }),
  fc.double({ min: 5, max: 24, noNaN: true }),
);

describe('the frame of a poster', () => {
  it('knows where a place is, both ways', () => {
    fc.assert(
      fc.property(place, (lonLat) => {
        const [lon, lat] = fromMercator(toMercator(lonLat));
        expect(lon).toBeCloseTo(lonLat[0], 9);
        expect(lat).toBeCloseTo(lonLat[1], 9);
      }),
    );
  });

  it('shows the whole poster in the view in which it was drawn', () => {
    const view = { lonLat: [106.9, 11.8], zoom: 8.5 } as const;
    const box = computeViewBox(view, { x: 0, y: 0, width: 600, height: 400 }, view, {
      width: 600,
      height: 400,
    });
    expect(box).toEqual({ x: 0, y: 0, width: 600, height: 400, unitsPerPx: 1 });
  });

  it('puts what is shown in the middle, as large as the live map does', () => {
    const drawn = { lonLat: [106.9, 11.8], zoom: 8 } as const;
    fc.assert(
      fc.property(place, fc.double({ min: 6, max: 14, noNaN: true }), (lonLat, zoom) => {
        const sheet = { x: 0, y: 0, width: 600, height: 400 };
        const box = computeViewBox(drawn, sheet, { lonLat, zoom }, { width: 360, height: 300 });
        expect(box.unitsPerPx).toBeCloseTo(2 ** (8 - zoom), 9);
        const [x] = toMercator(lonLat);
        const [drawnX] = toMercator(drawn.lonLat);
        expect(box.x + box.width / 2).toBeCloseTo(300 + (x - drawnX) * 512 * 2 ** 8, 6);
      }),
    );
  });

  it('fits a box with a margin around it', () => {
    const { lonLat, zoom } = fitBounds([106, 11, 107, 12], { width: 400, height: 300 }, 20);
    expect(lonLat[0]).toBeCloseTo(106.5, 6);
    const [, north] = toMercator([106, 12]);
    const [, south] = toMercator([106, 11]);
    expect((south - north) * 512 * 2 ** zoom).toBeCloseTo(260, 3);
  });
});
