import type { BorderCover, BorderStretch } from '#domain/coverage-figures.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { authalicSine, radiansPerDegree } from './ellipsoid.ts';
import { createFrame, projectInto } from './frame.ts';
import type { PackedBorder } from './pack-border.ts';
import { createLongestRuns } from './longest-runs.ts';
import type { DiskTable } from './packed.ts';

/** Metres: a gap between two disks that only touch is rounding. */
const shortestGapM = 1e-6;

/**
 * Exact length of the border line within the disks of one set. A disk cuts each straight segment in one interval at most; what is
 * reached is the union of the intervals, and a gap goes on from segment to segment until a disk ends it.
 */
export function computeBorderCover(
  border: PackedBorder,
  disks: DiskTable,
  set: number,
  communeCount: number,
): BorderCover {
  const communeLengthM = new Float64Array(communeCount);
  const communeReachedM = new Float64Array(communeCount);
  const longest = createLongestRuns(communeCount);
  const unreached = createStretches();
  const reached = createStretches();
  let lengthM = 0;
  let reachedM = 0;
  for (let chunk = 0; chunk < border.chunkCount; chunk++) {
    if (chunk > 0 && border.chunkLine[chunk] !== border.chunkLine[chunk - 1]) {
      unreached.end();
      reached.end();
      longest.end();
    }
    const near = gatherDisks(border, chunk, disks, set);
    const last = (border.chunkStart[chunk + 1] as number) - 1;
    for (let at = border.chunkStart[chunk] as number; at < last; at++) {
      const segment = readSegment(border, at);
      const covered = unite(near.flatMap((disk) => cut(segment, disk)));
      const commune = border.commune[at] as number;
      let from = 0;
      for (const [start, end] of covered) {
        if ((start - from) * segment.lengthM > shortestGapM) {
          reached.end();
          unreached.add(segment, from, start);
          longest.add(commune, (start - from) * segment.lengthM);
        }
        unreached.end();
        longest.end();
        reached.add(segment, start, end);
        from = end;
      }
      if ((1 - from) * segment.lengthM > shortestGapM) {
        if (covered.length > 0) unreached.end();
        reached.end();
        unreached.add(segment, from, 1);
        longest.add(commune, (1 - from) * segment.lengthM);
      }
      const coveredM = covered.reduce((sum, [start, end]) => sum + (end - start), 0) * segment.lengthM;
      lengthM += segment.lengthM;
      reachedM += coveredM;
      if (commune < 0) continue;
      communeLengthM[commune] = (communeLengthM[commune] as number) + segment.lengthM;
      communeReachedM[commune] = (communeReachedM[commune] as number) + coveredM;
    }
  }
  unreached.end();
  reached.end();
  return {
    lengthM,
    reachedM,
    communeLengthM,
    communeReachedM,
    communeLongestGapM: longest.byCommune,
    gaps: unreached.list,
    reachedStretches: reached.list,
  };
}

export function findLongestGap(gaps: readonly BorderStretch[]): BorderStretch | null {
  return gaps.reduce<BorderStretch | null>(
    (longest, gap) => (longest === null || gap.lengthM > longest.lengthM ? gap : longest),
    null,
  );
}

type Segment = {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly lengthM: number;
  readonly from: LonLat;
  readonly to: LonLat;
};

function readSegment({ xy, lonLat }: PackedBorder, at: number): Segment {
  const [ax, ay, bx, by] = [
    xy[2 * at] as number,
    xy[2 * at + 1] as number,
    xy[2 * at + 2] as number,
    xy[2 * at + 3] as number,
  ];
  return {
    ax,
    ay,
    bx,
    by,
    lengthM: Math.hypot(bx - ax, by - ay),
    from: [lonLat[2 * at] as number, lonLat[2 * at + 1] as number],
    to: [lonLat[2 * at + 2] as number, lonLat[2 * at + 3] as number],
  };
}

type PlaneDisk = { readonly x: number; readonly y: number; readonly r: number };

function gatherDisks(
  border: PackedBorder,
  chunk: number,
  disks: DiskTable,
  set: number,
): readonly PlaneDisk[] {
  const [west, south, east, north] = border.chunkLonLatBox.subarray(4 * chunk, 4 * chunk + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const near: PlaneDisk[] = [];
  const xy = new Float64Array(2);
  const frame = createFrame(
    border.chunkCentre[2 * chunk] as number,
    border.chunkCentre[2 * chunk + 1] as number,
  );
  for (let disk = 0; disk < disks.count; disk++) {
    const r = disks.radiusM[disk] as number;
    const lon = disks.lon[disk] as number;
    const lat = disks.lat[disk] as number;
    const dLat = r / 110_573;
    if (!(r > 0) || (((disks.setMask[disk] as number) >> set) & 1) === 0) continue;
    if (!(lat > south - dLat && lat < north + dLat)) continue;
    const dLon = dLat / Math.cos((Math.abs(lat) + dLat) * radiansPerDegree);
    if (!(lon > west - dLon && lon < east + dLon)) continue;
    projectInto(xy, 0, frame, lon * radiansPerDegree, authalicSine(lat));
    near.push({ x: xy[0] as number, y: xy[1] as number, r });
  }
  return near;
}

type Interval = readonly [from: number, to: number];

/** The part of the segment a + t(b − a) in a disk, 0 ≤ t ≤ 1: roots of |p + te|² = r² with p = a − c. */
function cut({ ax, ay, bx, by }: Segment, { x, y, r }: PlaneDisk): readonly Interval[] {
  const [px, py, ex, ey] = [ax - x, ay - y, bx - ax, by - ay];
  const e2 = ex * ex + ey * ey;
  const along = px * ex + py * ey;
  const across = px * ey - py * ex;
  const discriminant = e2 * r * r - across * across;
  if (!(discriminant > 0)) return [];
  const root = Math.sqrt(discriminant);
  const from = Math.max(0, (-along - root) / e2);
  const to = Math.min(1, (-along + root) / e2);
  return from < to ? [[from, to]] : [];
}

function unite(intervals: readonly Interval[]): readonly Interval[] {
  if (intervals.length < 2) return intervals;
  const united: Interval[] = [];
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last === undefined || from > last[1]) united.push([from, to]);
    else if (to > last[1]) united[united.length - 1] = [last[0], to];
  }
  return united;
}

function createStretches() {
  const list: BorderStretch[] = [];
  let path: LonLat[] = [];
  let lengthM = 0;
  return {
    list,
    add(segment: Segment, from: number, to: number): void {
      if (path.length === 0) path.push(pointAt(segment, from));
      path.push(pointAt(segment, to));
      lengthM += (to - from) * segment.lengthM;
    },
    end(): void {
      if (path.length > 0) list.push({ lengthM, path });
      path = [];
      lengthM = 0;
    },
  };
}

function pointAt({ from, to }: Segment, t: number): LonLat {
  return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
}
