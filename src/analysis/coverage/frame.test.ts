import { describe, expect, it } from 'vitest';
import { arcMinusSine } from './circular-segment.ts';
import { authalicSine, radiansPerDegree } from './ellipsoid.ts';
import { createFrame, projectInto, unprojectInto } from './frame.ts';
import { geodesicDistanceM } from './geodesic-distance.ts';
import { packCommunes } from './pack-communes.ts';
import { createRandom } from './testing/lattice.ts';
import { turnOf, xOfTurn, yOfTurn } from './turn.ts';

describe('the plane of a part', () => {
  it('goes there and back within a micrometre', () => {
    const random = createRandom(1);
    const xy = new Float64Array(2);
    const back = new Float64Array(2);
    for (let i = 0; i < 500; i++) {
      const frame = createFrame(102 + 10 * random(), 8 + 15 * random());
      const lon = frame.lonRad / radiansPerDegree + random() - 0.5;
      const lat = 8 + 15 * random();
      projectInto(xy, 0, frame, lon * radiansPerDegree, authalicSine(lat));
      unprojectInto(back, 0, frame, xy[0] ?? 0, xy[1] ?? 0);
      expect(Math.abs((back[0] ?? 0) - lon)).toBeLessThan(1e-11);
      expect(Math.abs((back[1] ?? 0) - lat)).toBeLessThan(1e-11);
    }
  });

  it('keeps 10 km from anywhere within 20 km to 10 cm', () => {
    const frame = createFrame(106.6, 11.8);
    const xy = new Float64Array(4);
    for (const [lon, lat, east, north] of [
      [106.6, 11.8, 0.0918, 0],
      [106.6, 11.98, 0, 0.0904],
      [106.78, 11.8, 0.06, 0.06],
    ] as const) {
      projectInto(xy, 0, frame, lon * radiansPerDegree, authalicSine(lat));
      projectInto(xy, 2, frame, (lon + east) * radiansPerDegree, authalicSine(lat + north));
      const plane = Math.hypot((xy[2] ?? 0) - (xy[0] ?? 0), (xy[3] ?? 0) - (xy[1] ?? 0));
      expect(Math.abs(plane - geodesicDistanceM(lon, lat, lon + east, lat + north))).toBeLessThan(0.1);
    }
  });

  it('has the area of the ellipsoid: a degree square at 11° by its closed form', () => {
    const { communes } = packCommunes([{ type: 'Polygon', coordinates: [densify(106, 11, 107, 12)] }]);
    // R²·Δλ·(sin β2 − sin β1) on the authalic sphere.
    const radiusM = 6371007.180918474;
    const expected = radiusM ** 2 * radiansPerDegree * (authalicSine(12) - authalicSine(11));
    expect((communes.communeAreaM2[0] ?? 0) / expected).toBeCloseTo(1, 7);
  });
});

describe('small helpers', () => {
  it('order directions as angles do, and turn them back', () => {
    const angles = Array.from({ length: 200 }, (_, i) => -Math.PI + ((i + 0.5) * Math.PI) / 100);
    const turns = angles.map((angle) => turnOf(Math.cos(angle), Math.sin(angle)));
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    angles.forEach((angle, i) => {
      const turn = turns[i] ?? 0;
      expect(Math.atan2(yOfTurn(turn), xOfTurn(turn))).toBeCloseTo(angle, 12);
    });
  });

  it('join the series of θ − sin θ to its closed form', () => {
    expect(arcMinusSine(0.4999999)).toBeCloseTo(0.4999999 - Math.sin(0.4999999), 15);
    expect(arcMinusSine(1e-5) / (1e-15 / 6)).toBeCloseTo(1, 9);
  });
});

/** A ring along meridians and parallels, in steps short enough to follow the parallels. */
function densify(west: number, south: number, east: number, north: number): number[][] {
  const steps = 2000;
  const along = (a: readonly [number, number], b: readonly [number, number]) =>
    Array.from({ length: steps }, (_, i) => [
      a[0] + ((b[0] - a[0]) * i) / steps,
      a[1] + ((b[1] - a[1]) * i) / steps,
    ]);
  return [
    ...along([west, south], [east, south]),
    ...along([east, south], [east, north]),
    ...along([east, north], [west, north]),
    ...along([west, north], [west, south]),
    [west, south],
  ];
}
