import * as fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { toKnownCrs } from './known-crs.ts';
import { vn2000MeridianOf, vn2000Zones } from './vn2000-meridians.ts';
import { fromVn2000, toVn2000 } from './vn2000-position.ts';

const place = fc.tuple(
  fc.double({ min: 102, max: 110, noNaN: true }),
  fc.double({ min: 8, max: 23.5, noNaN: true }),
);
const zone = fc.constantFrom(...vn2000Zones);

function known(vintage: number): readonly number[] {
  return Array.from({ length: 100 }, (_, code) => vn2000MeridianOf(String(code), vintage)).filter(
    (meridianDeg) => meridianDeg !== null,
  );
}

describe('VN-2000', () => {
  it('is within a millimetre of what PROJ computes, in every zone', () => {
    fc.assert(
      fc.property(place, zone, ([lon, lat], { meridianDeg, epsg }) => {
        const [eastingM = 0, northingM = 0] = proj4('EPSG:4326', toKnownCrs(epsg)?.proj ?? '', [lon, lat]);
        const ours = toVn2000([lon, lat], meridianDeg);
        expect(Math.hypot(ours.eastingM - eastingM, ours.northingM - northingM)).toBeLessThan(0.001);
      }),
    );
  });

  it('comes back to where it was within two millimetres: the inverse of the shift is linear', () => {
    fc.assert(
      fc.property(place, zone, ([lon, lat], { meridianDeg }) => {
        const [backLon, backLat] = fromVn2000(toVn2000([lon, lat], meridianDeg));
        expect(Math.hypot(backLon - lon, backLat - lat) * 111_320).toBeLessThan(0.002);
      }),
    );
  });

  it('puts a place on its meridian at 500,000 m east, whatever the datum shifts', () => {
    const shifted = fromVn2000({ northingM: 1_300_000, eastingM: 500_000, meridianDeg: 106.25 });
    expect(shifted[0]).toBeCloseTo(106.25, 1);
    expect(toVn2000(shifted, 106.25).eastingM).toBeCloseTo(500_000, 3);
  });
});

describe('the meridian of a province', () => {
  it('is that of Bình Phước before 2025 and of Đồng Nai since', () => {
    expect(vn2000MeridianOf('70', 2024)).toBe(106.25);
    expect(vn2000MeridianOf('75', 2024)).toBe(107.75);
    expect(vn2000MeridianOf('75', 2025)).toBe(107.75);
  });

  it('goes by the vintage where a code was given to another province', () => {
    expect(vn2000MeridianOf('91', 2024)).toBe(104.5);
    expect(vn2000MeridianOf('91', 2025)).toBe(104.75);
  });

  it('is one of the zones for each of the 63 and of the 34 provinces, and unknown for other codes', () => {
    const meridians = new Set(vn2000Zones.map(({ meridianDeg }) => meridianDeg));
    expect(known(2024)).toHaveLength(63);
    expect(known(2025)).toHaveLength(34);
    expect([...known(2024), ...known(2025)].every((meridianDeg) => meridians.has(meridianDeg))).toBe(true);
    expect(vn2000MeridianOf('70', 2025)).toBeNull();
  });
});
