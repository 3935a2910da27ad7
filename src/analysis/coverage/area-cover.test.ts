import { array, assert, double, integer, nat, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAreaCover } from './area-cover.ts';
import { packCommunes } from './pack-communes.ts';
import { buildGrid, buildTable, type TestDisk } from './testing/build-network.ts';

const { communes } = packCommunes(buildGrid(6, 6));
const options = { setCount: 2, maxDepth: 3 };

const disk = record({
  lon: double({ min: 106.35, max: 106.75, noNaN: true }),
  lat: double({ min: 11.65, max: 12.05, noNaN: true }),
  radiusM: double({ min: 0, max: 12_000, noNaN: true }),
  setMask: integer({ min: 0, max: 3 }),
});

function computeFull(disks: readonly TestDisk[]) {
  const cover = createAreaCover(communes, buildTable(disks), options);
  cover.update();
  return cover;
}

describe('the covered area of communes', { timeout: 60_000 }, () => {
  it('is the same to the last bit after any moves as computed anew', () => {
    assert(
      property(
        array(disk, { minLength: 1, maxLength: 25 }),
        array(tuple(nat(30), disk), { maxLength: 12 }),
        (start, moves) => {
          const cover = computeFull(start);
          const now = [...start];
          for (const [place, moved] of moves) {
            const at = Math.min(place, now.length);
            cover.setDisk(at, moved);
            now[at] = moved;
            if (place % 2 === 0) cover.update();
          }
          cover.update();
          const full = computeFull(now);
          expect(cover.byCommune.areaM2).toEqual(full.byCommune.areaM2);
          expect(cover.byCommune.boundaryM).toEqual(full.byCommune.boundaryM);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('grows with the radius, falls with k, and never leaves 0 to the whole', () => {
    assert(
      property(
        array(disk, { minLength: 1, maxLength: 12 }),
        double({ min: 1, max: 2, noNaN: true }),
        (disks, factor) => {
          const small = computeFull(disks).byCommune;
          const large = computeFull(
            disks.map((one) => ({ ...one, radiusM: one.radiusM * factor })),
          ).byCommune;
          small.areaM2.forEach((value, i) => {
            expect(large.areaM2[i]).toBeGreaterThanOrEqual(value - 1e-3);
            const shallower = i % options.maxDepth === 0 ? Infinity : (small.areaM2[i - 1] ?? 0);
            expect(value).toBeLessThanOrEqual(shallower + 1e-3);
            expect(value).toBeGreaterThanOrEqual(0);
          });
          small.boundaryM.forEach((value, i) =>
            expect(large.boundaryM[i]).toBeGreaterThanOrEqual(value - 1e-3),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes no notice of a disk without place, radius or set', () => {
    const good = { lon: 106.5, lat: 11.8, radiusM: 4000, setMask: 1 };
    const odd = [
      { ...good, lon: NaN },
      { ...good, radiusM: NaN },
      { ...good, radiusM: -5 },
      { ...good, radiusM: 0 },
      { ...good, setMask: 0 },
    ];
    expect(computeFull([good, ...odd]).byCommune.areaM2).toEqual(computeFull([good]).byCommune.areaM2);
  });

  it('tells how far long work has come, and comes to the same', () => {
    const disks = [{ lon: 106.5, lat: 11.8, radiusM: 9000, setMask: 3 }];
    const cover = createAreaCover(communes, buildTable(disks), options);
    const steps = [...cover.updateInSteps(3)];
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.of);
    expect(cover.byCommune.areaM2).toEqual(computeFull(disks).byCommune.areaM2);
  });
});
