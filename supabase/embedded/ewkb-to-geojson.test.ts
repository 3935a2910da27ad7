import { describe, expect, test } from 'vitest';
import { ewkbToGeojson } from './ewkb-to-geojson.ts';
import { openTestBackend } from './fixtures/open-test-backend.ts';
import { toIsoTimestamp } from './value-parsers.ts';

const SHAPES = [
  'POINT(106.1234567894 11.5)',
  'POINT Z (1 2 3)',
  'POINT M (1 2 3)',
  'POINT EMPTY',
  'LINESTRING(0 0, 1 1, 2 0)',
  'POLYGON((0 0, 4 0, 4 4, 0 0), (1 1, 2 1, 2 2, 1 1))',
  'MULTIPOINT((0 0), (1 1))',
  'MULTILINESTRING((0 0, 1 1), (2 2, 3 3))',
  'MULTIPOLYGON(((0 0, 4 0, 4 4, 0 0)), ((5 5, 6 5, 6 6, 5 5)))',
  'GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(0 0, 1 1))',
];

describe('geometry', () => {
  test('is decoded as PostGIS writes GeoJSON itself', async () => {
    const backend = await openTestBackend();
    try {
      for (const srid of [0, 4326]) {
        for (const shape of SHAPES) {
          const [row] = await backend.query(
            `select encode(ST_AsEWKB(g), 'hex') as ewkb, g::json as geojson from ST_GeomFromText($1, ${srid}) g`,
            [shape],
          );
          expect([shape, ewkbToGeojson(String(row?.['ewkb']))]).toEqual([shape, row?.['geojson']]);
        }
      }
    } finally {
      await backend.discard();
    }
  });

  test('of a kind that GeoJSON lacks is an error, not a guess', () => {
    const circularString = `010800000003000000${'00'.repeat(48)}`;
    expect(() => ewkbToGeojson(circularString)).toThrow('geometry kind 8');
  });
});

test.each([
  ['2026-01-02 03:04:05+00', '2026-01-02T03:04:05+00:00'],
  ['2026-01-02 03:04:05.123456+07', '2026-01-02T03:04:05.123456+07:00'],
  ['2026-01-02 03:04:05+05:30', '2026-01-02T03:04:05+05:30'],
  ['2026-01-02 03:04:05', '2026-01-02T03:04:05'],
  ['infinity', 'infinity'],
])('the time %s is written %s', (text, expected) => {
  expect(toIsoTimestamp(text)).toBe(expected);
});
