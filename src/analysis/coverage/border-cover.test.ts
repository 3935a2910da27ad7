import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/lon-lat.ts';
import { computeBorderCover, findLongestGap } from './border-cover.ts';
import { geodesicDistanceM } from './geodesic-distance.ts';
import { packBorder } from './pack-border.ts';
import { buildTable } from './testing/build-network.ts';

/** East along a parallel in 60 steps of about 1,090 m. */
const line: readonly LonLat[] = Array.from({ length: 61 }, (_, i): LonLat => [106.4 + i * 0.01, 11.8]);
const border = packBorder([line], (lon) => (lon < 106.7 ? 0 : 1));

describe('the border line', () => {
  it('is as long as its geodesics, and each commune has its stretch', () => {
    const { lengthM, communeLengthM } = computeBorderCover(border, buildTable([]), 0, 2);
    const expected = line.slice(1).reduce((sum, to, i) => {
      const from = line[i] ?? to;
      return sum + geodesicDistanceM(from[0], from[1], to[0], to[1]);
    }, 0);
    expect(lengthM / expected).toBeCloseTo(1, 6);
    expect((communeLengthM[0] ?? 0) / (communeLengthM[1] ?? 1)).toBeCloseTo(1, 6);
  });

  it('is reached along the chords of disks, overlaps once', () => {
    const disks = buildTable([
      { lon: 106.45, lat: 11.8, radiusM: 3000, setMask: 1 },
      { lon: 106.46, lat: 11.8, radiusM: 3000, setMask: 1 },
      { lon: 106.9, lat: 11.8, radiusM: 2000, setMask: 1 },
      { lon: 106.7, lat: 11.8, radiusM: 9000, setMask: 2 },
    ]);
    const cover = computeBorderCover(border, disks, 0, 2);
    const { reachedM, gaps, reachedStretches, lengthM } = cover;
    const step = geodesicDistanceM(106.45, 11.8, 106.46, 11.8);
    expect(reachedM).toBeCloseTo(6000 + step + 4000, 1);
    expect(reachedStretches).toHaveLength(2);
    expect(gaps).toHaveLength(3);
    expect(gaps.reduce((sum, gap) => sum + gap.lengthM, 0) + reachedM).toBeCloseTo(lengthM, 6);
    const longest = findLongestGap(gaps);
    const between = geodesicDistanceM(106.46, 11.8, 106.9, 11.8) - 5000;
    expect(longest?.lengthM).toBeCloseTo(between, 0);
    expect(longest?.path[0]?.[0]).toBeGreaterThan(106.46);
    // In each commune that part of it which runs there.
    const west = geodesicDistanceM(106.46, 11.8, 106.7, 11.8) - 3000;
    const east = geodesicDistanceM(106.7, 11.8, 106.9, 11.8) - 2000;
    expect(cover.communeLongestGapM[0]).toBeCloseTo(west, 0);
    expect(cover.communeLongestGapM[1]).toBeCloseTo(
      Math.max(east, geodesicDistanceM(106.9, 11.8, 107, 11.8) - 2000),
      0,
    );
  });

  it('has one gap when nothing reaches it, and none when all is reached', () => {
    expect(computeBorderCover(border, buildTable([]), 0, 2).gaps).toHaveLength(1);
    const all = buildTable([{ lon: 106.7, lat: 11.8, radiusM: 60_000, setMask: 1 }]);
    const { gaps, reachedM, lengthM } = computeBorderCover(border, all, 0, 2);
    expect(gaps).toEqual([]);
    expect(reachedM).toBeCloseTo(lengthM, 6);
    expect(findLongestGap(gaps)).toBeNull();
  });

  it('does not run on from one line to the next', () => {
    const two = packBorder([line.slice(0, 10), line.slice(30)], () => -1);
    expect(computeBorderCover(two, buildTable([]), 0, 0).gaps).toHaveLength(2);
  });
});
