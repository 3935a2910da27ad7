import { describe, expect, it } from 'vitest';
import { computeCriticality } from './compute-criticality.ts';
import { createDemandCover } from './demand-cover.ts';
import type { DemandTable } from './packed.ts';
import { rankGaps } from './rank-gaps.ts';
import { createDemandSums } from './sum-demand.ts';
import { buildTable } from './testing/build-network.ts';
import { createRandom } from './testing/lattice.ts';

/** Points 0.01° apart on one parallel, 100 people each, two communes. */
const demand: DemandTable = {
  count: 6,
  lon: Float64Array.from([106.5, 106.51, 106.52, 106.53, 106.54, NaN]),
  lat: Float64Array.from([11.8, 11.8, 11.8, 11.8, 11.8, NaN]),
  weight: Float64Array.from([100, 100, 100, 100, 100, 7]),
  commune: Int32Array.from([0, 0, 0, 1, 1, 1]),
};
const disks = buildTable([
  { lon: 106.5, lat: 11.8, radiusM: 1200, setMask: 1 },
  { lon: 106.52, lat: 11.8, radiusM: 1200, setMask: 3 },
  { lon: 106.9, lat: 11.8, radiusM: 100, setMask: 3 },
]);

describe('demand points', () => {
  it('know the disks that reach them', () => {
    const cover = createDemandCover(demand, disks);
    expect([0, 1, 2, 3, 4, 5].map((point) => cover.disksAt(point))).toEqual([[0], [0, 1], [1], [1], [], []]);
    expect(cover.depthAt(1, 0)).toBe(2);
    expect(cover.depthAt(1, 1)).toBe(1);
  });

  it('follow a person before geometry', () => {
    const cover = createDemandCover(demand, disks, [
      { point: 4, disk: 1, effect: 'assigned' },
      { point: 1, disk: 0, effect: 'excluded' },
      { point: 3, disk: -1, effect: 'excluded' },
      { point: 5, disk: -1, effect: 'assigned' },
    ]);
    expect([1, 3, 4].map((point) => cover.disksAt(point))).toEqual([[1], [], [1]]);
    expect(cover.depthAt(5, 0)).toBe(1);
    cover.setDisk(1, { lon: 106.52, lat: 11.8, radiusM: 1200, setMask: 0 });
    expect(cover.disksAt(4)).toEqual([]);
  });

  it('sum to the same after moves as anew', () => {
    const random = createRandom(5);
    const options = { setCount: 2, maxDepth: 2 };
    const cover = createDemandCover(demand, disks);
    const sums = createDemandSums(demand, cover, 2, options);
    for (let move = 0; move < 40; move++) {
      const now = {
        lon: 106.48 + 0.08 * random(),
        lat: 11.8,
        radiusM: 3000 * random(),
        setMask: Math.floor(4 * random()),
      };
      cover.setDisk(Math.floor(3 * random()), now);
      sums.update(cover.takeChangedCommunes());
    }
    for (let disk = 0; disk < 3; disk++)
      cover.setDisk(disk, {
        lon: disks.lon[disk] ?? 0,
        lat: disks.lat[disk] ?? 0,
        radiusM: disks.radiusM[disk] ?? 0,
        setMask: disks.setMask[disk] ?? 0,
      });
    sums.update(cover.takeChangedCommunes());
    expect(sums.byCommune).toEqual(
      createDemandSums(demand, createDemandCover(demand, disks), 2, options).byCommune,
    );
    expect([...sums.byCommune.weight]).toEqual([300, 100, 200, 0, 100, 0, 100, 0]);
    expect([...sums.byCommune.allWeight]).toEqual([300, 207]);
  });

  it('tell what is lost when one disk or one station fails', () => {
    const cover = createDemandCover(demand, disks);
    const { byDisk, byGroup } = computeCriticality(demand, cover, 0, 3, Int32Array.from([0, 0, 1]), 2);
    expect([...byDisk.weight]).toEqual([100, 200, 0]);
    expect([...byGroup.weight]).toEqual([400, 0]);
    expect([...byGroup.points]).toEqual([4, 0]);
  });
});

describe('where to go first', () => {
  it('is where most are not reached, then where the share is smaller, then where help is farther', () => {
    expect(
      rankGaps([
        { people: 100, unreachedPeople: 50, nearestOperatingM: 10 },
        { people: 900, unreachedPeople: 500, nearestOperatingM: 10 },
        { people: 60, unreachedPeople: 50, nearestOperatingM: 10 },
        { people: 100, unreachedPeople: 50, nearestOperatingM: null },
      ]),
    ).toEqual([4, 1, 2, 3]);
  });
});
