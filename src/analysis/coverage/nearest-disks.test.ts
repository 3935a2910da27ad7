import { expect, it } from 'vitest';
import { geodesicDistanceM } from './geodesic-distance.ts';
import { createNearestDisks } from './nearest-disks.ts';
import { createDiskPositions } from './disk-positions.ts';
import { buildTable } from './testing/build-network.ts';
import { createRandom } from './testing/lattice.ts';

it('the nearest disk of a set is the nearest by the geodesic, while disks move, come and go', () => {
  const random = createRandom(3);
  const place = () => ({
    // Some at one place, so that the first of equally near ones is asked for.
    lon: 106 + Math.round(40 * random()) / 40,
    lat: 21 + random(),
    radiusM: random() < 0.1 ? 0 : 1,
    setMask: 1 + Math.floor(random() * 3),
  });
  const positions = createDiskPositions(buildTable(Array.from({ length: 300 }, place)));
  const nearest = createNearestDisks(positions.live, 1);
  for (let round = 0; round < 60; round++) {
    if (round > 20) {
      const disk = Math.floor(random() * (positions.live().count + 1));
      positions.set(disk, place());
      nearest.move(disk);
    }
    const [lon, lat] = [106 + random(), 21 + random()];
    const { count, setMask, radiusM, ...at } = positions.live();
    let expected = { disk: -1, distanceM: Infinity };
    for (let disk = 0; disk < count; disk++) {
      if (((setMask[disk] ?? 0) & 2) === 0 || radiusM[disk] === 0) continue;
      const distanceM = geodesicDistanceM(lon, lat, at.lon[disk] ?? NaN, at.lat[disk] ?? NaN);
      if (distanceM < expected.distanceM) expected = { disk, distanceM };
    }
    expect(nearest.find(lon, lat)).toEqual(expected);
  }
});

it('there is none where no disk stands', () => {
  const positions = createDiskPositions(buildTable([]));
  expect(createNearestDisks(positions.live, 0).find(106, 21)).toBeNull();
});
