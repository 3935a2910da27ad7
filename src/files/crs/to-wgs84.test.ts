import * as fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import type { DataTable } from '../data-table.ts';
import { toKnownCrs } from './known-crs.ts';
import { toWgs84 } from './to-wgs84.ts';

function tableAt(crs: string | null, ...positions: readonly (readonly [number, number])[]): DataTable {
  const rows = positions.map((position, index) => ({
    row: index + 1,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [...position] },
  }));
  return { name: 'points', crs, extras: {}, rows };
}

function firstPosition(table: DataTable): readonly number[] {
  const geometry = table.rows[0]?.geometry;
  return geometry?.type === 'Point' ? geometry.coordinates : [];
}

describe('coordinates to WGS84', () => {
  it('leaves WGS84 alone, however it is written', () => {
    for (const name of [
      'EPSG:4326',
      'urn:ogc:def:crs:EPSG::4326',
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'WGS84',
      null,
    ]) {
      const placed = toWgs84(tableAt(name, [106.5, 11.9]), null);
      expect(placed).toMatchObject({ ok: true, value: { findings: [] } });
    }
  });

  it('brings VN-2000 back to within a millimetre of where it came from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 105, max: 108, noNaN: true }),
        fc.double({ min: 9, max: 23, noNaN: true }),
        fc.constantFrom('EPSG:9212', 'EPSG:3405', 'EPSG:5897', 'EPSG:32648', 'EPSG:3857'),
        (lon, lat, crs) => {
          const projected = proj4('EPSG:4326', toKnownCrs(crs)?.proj ?? '', [lon, lat]);
          const placed = toWgs84(tableAt(crs, [projected[0] ?? 0, projected[1] ?? 0]), null);
          const [x = 0, y = 0] = placed.ok ? firstPosition(placed.value.table) : [];
          expect(Math.hypot(x - lon, y - lat)).toBeLessThan(2e-7);
          expect(placed.ok && placed.value.findings[0]).toMatchObject({
            severity: 'mended',
            rule: 'crs-reprojected',
          });
        },
      ),
    );
  });

  it('moves a VN-2000 point by the shift of the datum, some 200 m, not by nothing', () => {
    const placed = toWgs84(tableAt('EPSG:4756', [106.5, 11.9]), null);
    const [x = 0, y = 0] = placed.ok ? firstPosition(placed.value.table) : [];
    const movedM = Math.hypot((x - 106.5) * 108_900, (y - 11.9) * 110_600);
    expect(movedM).toBeGreaterThan(150);
    expect(movedM).toBeLessThan(260);
  });

  it('swaps axes that are swapped without doubt', () => {
    const placed = toWgs84(tableAt(null, [11.9, 106.5]), null);
    expect(placed.ok && firstPosition(placed.value.table)).toEqual([106.5, 11.9]);
    expect(placed.ok && placed.value.findings[0]).toMatchObject({ rule: 'coordinates-swapped' });
  });

  it('refuses metres without a system, and systems that it does not know', () => {
    expect(toWgs84(tableAt(null, [545_000, 1_317_000]), null)).toMatchObject({
      ok: false,
      error: { rule: 'coordinates-not-degrees', row: 1, facts: { x: 545_000 } },
    });
    expect(toWgs84(tableAt('EPSG:2154', [545_000, 1_317_000]), null)).toMatchObject({
      ok: false,
      error: { rule: 'crs-unknown', facts: { crs: 'EPSG:2154' } },
    });
    expect(toWgs84(tableAt(null, [545_000, 1_317_000]), 'EPSG:9212')).toMatchObject({ ok: true });
  });
});
