import * as fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/lon-lat.ts';
import { findUnitAt } from './find-unit-at.ts';
import { distanceM, nearestPlaces } from './nearest-places.ts';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const outlines: readonly (readonly [string, Polygon | MultiPolygon])[] = [
  ['with a hole', { type: 'Polygon', coordinates: [square(106, 11, 1), square(106.4, 11.4, 0.2)] }],
  ['in two parts', { type: 'MultiPolygon', coordinates: [[square(107, 11, 0.4)], [square(108, 11, 0.4)]] }],
];
const place: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 103, max: 109, noNaN: true }),
  fc.double({ min: 8, max: 23, noNaN: true }),
);

describe('the unit at a place', () => {
  it.each([
    [[106.1, 11.1], 'with a hole'],
    [[106.5, 11.5], null],
    [[107.2, 11.2], 'in two parts'],
    [[108.2, 11.2], 'in two parts'],
    [[107.7, 11.2], null],
    [[10, 50], null],
  ] as const)('%j is in %s', (lonLat, key) => {
    expect(findUnitAt(outlines, lonLat)).toBe(key);
  });
});

describe('the nearest places', () => {
  it('are those that sorting all of them gives', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 30 }),
        place,
        fc.integer({ min: 1, max: 6 }),
        (places, from, limit) => {
          const items = places.map((lonLat) => ({ lonLat }));
          const sorted = items.map((item) => distanceM(from, item.lonLat)).toSorted((a, b) => a - b);
          const found = nearestPlaces([{ lonLat: null }, ...items], from, limit);
          expect(found.map((near) => near.distanceM)).toEqual(sorted.slice(0, limit));
        },
      ),
    );
  });

  it('a degree of latitude is about 111 km, and a place is nowhere from itself', () => {
    expect(distanceM([106, 11], [106, 12]) / 1000).toBeCloseTo(111.2, 1);
    expect(distanceM([106, 11], [106, 11])).toBe(0);
  });
});
