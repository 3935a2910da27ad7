import { describe, expect, it } from 'vitest';
import { encodeWkb } from './encode-wkb.ts';

function hex(geometry: Parameters<typeof encodeWkb>[0]): string {
  return Buffer.from(encodeWkb(geometry), 'base64').toString('hex').toUpperCase();
}

describe('well-known binary', () => {
  it('is what PostGIS writes', () => {
    expect(hex({ type: 'Point', coordinates: [106.5, 12] })).toBe(
      '01010000000000000000A05A400000000000002840',
    );
    expect(
      hex({
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      }),
    ).toBe(
      '010500000001000000010200000002000000000000000000F03F000000000000004000000000000008400000000000001040',
    );
    expect(
      hex({
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      }),
    ).toMatch(/^0106000000010000000103000000010000000400000000/);
  });

  it('grows with the shape', () => {
    const line = Array.from({ length: 5000 }, (_, index) => [index, -index]);
    const bytes = Buffer.from(encodeWkb({ type: 'LineString', coordinates: line }), 'base64');
    expect(bytes).toHaveLength(9 + 16 * 5000);
    expect(bytes.readDoubleLE(9 + 16 * 4999)).toBe(4999);
  });
});
