import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { planTiles } from './plan-tiles.ts';

it('draws a sheet that fits in one piece', () => {
  expect(planTiles(3508, 2480, 8192, 400)).toEqual([{ x: 0, y: 0, width: 3508, height: 2480 }]);
});

it('covers every pixel once, and no piece with its margins passes the limit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6000 }),
      fc.integer({ min: 1, max: 6000 }),
      fc.integer({ min: 1000, max: 4096 }),
      (width, height, limit) => {
        const tiles = planTiles(width, height, limit, 300);
        expect(tiles.reduce((area, tile) => area + tile.width * tile.height, 0)).toBe(width * height);
        for (const tile of tiles) {
          const isWhole = tile.width === width && width <= limit;
          expect(tile.width + (isWhole ? 0 : 600)).toBeLessThanOrEqual(limit);
          expect(tile.x + tile.width).toBeLessThanOrEqual(width);
          expect(tile.y + tile.height).toBeLessThanOrEqual(height);
          expect(tile.width).toBeGreaterThan(0);
          expect(tile.height).toBeGreaterThan(0);
        }
      },
    ),
  );
});
