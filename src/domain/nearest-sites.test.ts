import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureGeodesic } from './geodesic.ts';
import type { LonLat } from './lon-lat.ts';
import { listNearestSites, toWind } from './nearest-sites.ts';
import { buildSite } from './testing/build-site.ts';

const place: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 102, max: 110, noNaN: true }),
  fc.double({ min: 8, max: 23.5, noNaN: true }),
);

describe('distance and bearing on the ellipsoid', () => {
  it('agree with the published example of Flinders Peak to Buninyong', () => {
    const flinders: LonLat = [144 + 25 / 60 + 29.52442 / 3600, -(37 + 57 / 60 + 3.72037 / 3600)];
    const buninyong: LonLat = [143 + 55 / 60 + 35.38393 / 3600, -(37 + 39 / 60 + 10.15611 / 3600)];
    const { distanceM, bearingDeg } = measureGeodesic(flinders, buninyong);
    expect(distanceM).toBeCloseTo(54_972.271, 1);
    expect(bearingDeg).toBeCloseTo(306 + 52 / 60 + 5.37 / 3600, 4);
  });

  it('measure a degree of latitude at 12° as 110.6 km and of longitude as 108.9 km', () => {
    expect(measureGeodesic([106.5, 11.5], [106.5, 12.5]).distanceM / 1000).toBeCloseTo(110.62, 1);
    expect(measureGeodesic([106, 12], [107, 12]).distanceM / 1000).toBeCloseTo(108.9, 1);
  });

  it('are the same there and back, and nothing for the same place', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(measureGeodesic(a, b).distanceM).toBeCloseTo(measureGeodesic(b, a).distanceM, 3);
        expect(measureGeodesic(a, a)).toEqual({ distanceM: 0, bearingDeg: 0 });
      }),
    );
  });

  it('name the wind that the bearing is nearest to', () => {
    expect([0, 22, 23, 90, 180, 270, 337, 338].map(toWind)).toEqual([
      'n',
      'n',
      'ne',
      'e',
      's',
      'w',
      'nw',
      'n',
    ]);
  });
});

describe('nearest sites', () => {
  it('are those that measuring all of them would give, the site itself and those without a place left out', () => {
    const sites = fc.array(place, { minLength: 1, maxLength: 25 }).map((places) =>
      places.map((lonLat, index) =>
        buildSite({
          code: `S-${index}`,
          kind: index % 2 === 0 ? 'radio_station' : 'pano',
          lonLat: index % 7 === 6 ? null : [106.6 + (lonLat[0] - 106) / 20, 11.9 + (lonLat[1] - 15) / 20],
        }),
      ),
    );
    fc.assert(
      fc.property(sites, (all) => {
        const [first] = all;
        if (first?.lonLat == null) return;
        const { sameKind } = listNearestSites(first, all, 3);
        const byHand = all
          .filter((site) => site.kind === first.kind && site.id !== first.id)
          .flatMap((site) =>
            site.lonLat === null ? [] : [measureGeodesic(first.lonLat ?? [0, 0], site.lonLat).distanceM],
          )
          .toSorted((a, b) => a - b)
          .slice(0, 3);
        expect(sameKind.map(({ distanceM }) => Math.round(distanceM))).toEqual(
          byHand.map((distanceM) => Math.round(distanceM)),
        );
      }),
    );
  });

  it('are none for a site without a place', () => {
    expect(listNearestSites(buildSite({ code: 'A', lonLat: null }), [buildSite({ code: 'B' })], 3)).toEqual({
      sameKind: [],
      otherKinds: [],
    });
  });
});
