import { describe, expect, it } from 'vitest';
import { toAdminUnitUid } from '#domain/id.ts';
import { buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { boundsOfNetwork } from './bounds-of-network.ts';

const province = buildUnit({ code: '75', level: 'province' });
const commune = buildUnit({ code: '25280', parentUid: province.uid });
const units = new Map([province, commune].map((unit) => [unit.uid, unit]));
const near = buildSite({ code: 'DT-1', lonLat: [106.5, 11.9], units: [commune.uid] });
const far = buildSite({ code: 'CK-2', lonLat: [103, 22], units: [toAdminUnitUid('3000', 2025)] });
const status = { geography: 'real' as const, homeCodes: new Map([[2025, '75']]), datasets: [] };
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [106.4, 11.8],
      [106.9, 11.8],
      [106.9, 12.1],
      [106.4, 11.8],
    ],
  ],
};

const bounds = (sites: readonly (typeof near)[], geometry = new Map<typeof commune.uid, typeof square>()) =>
  boundsOfNetwork({ sites: new Map(sites.map((site) => [site.id, site])), units, geometry, status });

describe('the first frame of the map', () => {
  it('holds the home province’s sites, not those far away', () => {
    expect(bounds([near, far])).toEqual([106.5, 11.9, 106.5, 11.9]);
  });

  it('grows to the communes that they stand in', () => {
    expect(bounds([near], new Map([[commune.uid, square]]))).toEqual([106.4, 11.8, 106.9, 12.1]);
  });

  it('holds every site when none is at home, and is nothing without a site', () => {
    expect(bounds([far])).toEqual([103, 22, 103, 22]);
    expect(bounds([buildSite({ code: 'X', lonLat: null })])).toBeNull();
  });
});
