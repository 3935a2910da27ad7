import { geodesicDistanceM } from './geodesic-distance.ts';
import type { DemandTable, DiskTable } from './packed.ts';
import { createPointIndex, type PointIndex } from './point-index.ts';
import { type DiskNow, type PreparedDisks, prepareDisks, widenDisks, writeDisk } from './prepared-disks.ts';
import { type DemandWords, readDemandWords } from './read-demand-words.ts';
import { insertSorted, removeSorted } from './sorted-list.ts';

/** A person's word, which goes before geometry. `disk` −1 speaks of every disk; `assigned` with −1 is reached whatever stands. */
export type DemandRuling = {
  readonly point: number;
  readonly disk: number;
  readonly effect: 'assigned' | 'excluded';
};

/** Metres between two places. */
export type MeasureDistance = (lonA: number, latA: number, lonB: number, latB: number) => number;

/** Which disks reach which demand points, kept up to date while disks move. */
export type DemandCover = {
  readonly setDisk: (disk: number, now: DiskNow) => void;
  /** Ascending. N of DESIGN.md section 5, over all sets: filter by `maskOf`. */
  readonly disksAt: (point: number) => readonly number[];
  readonly maskOf: (disk: number) => number;
  /** How many disks of a set reach a point; one more when it is assigned without naming a disk. */
  readonly depthAt: (point: number, set: number) => number;
  /** Points that a person declared reached without naming a disk. */
  readonly isAssigned: (point: number) => boolean;
  /** Communes with a point whose disks changed since the last call. */
  readonly takeChangedCommunes: () => readonly number[];
};

/**
 * A point is reached when the geodesic to the disk's centre is no longer than its radius, or when a person said so; a point that a
 * person excluded is not, however near. Pairs are kept, so that a moved disk touches its own points only.
 */
export function createDemandCover(
  demand: DemandTable,
  table: DiskTable,
  rulings: readonly DemandRuling[] = [],
  measure: MeasureDistance = geodesicDistanceM,
): DemandCover {
  const index = createPointIndex(demand);
  let disks = prepareDisks(table);
  let count = table.count;
  const reaching: number[][] = Array.from({ length: demand.count }, () => []);
  const reached: (readonly number[])[] = [];
  const changed = new Set<number>();
  const words = readDemandWords(rulings);

  const place = (disk: number): void => {
    const points = withRulings(findPoints(demand, index, disks, disk, measure), disk, disks, words);
    for (const point of points) {
      insertSorted(reaching[point] as number[], disk);
      changed.add(demand.commune[point] as number);
    }
    reached[disk] = points;
  };
  for (let disk = 0; disk < count; disk++) place(disk);

  return {
    setDisk(disk, now) {
      if (disk > count) throw new Error(`Expected a disk up to ${count}, got ${disk}.`);
      for (const point of reached[disk] ?? []) {
        removeSorted(reaching[point] as number[], disk);
        changed.add(demand.commune[point] as number);
      }
      if (disk === disks.lon.length) disks = widenDisks(disks);
      count = Math.max(count, disk + 1);
      writeDisk(disks, disk, now);
      place(disk);
    },
    disksAt: (point) => reaching[point] ?? [],
    maskOf: (disk) => disks.setMask[disk] as number,
    depthAt(point, set) {
      let depth = words.assigned.has(point) ? 1 : 0;
      for (const disk of reaching[point] ?? []) depth += ((disks.setMask[disk] as number) >> set) & 1;
      return depth;
    },
    isAssigned: (point) => words.assigned.has(point),
    takeChangedCommunes() {
      const communes = [...changed];
      changed.clear();
      return communes;
    },
  };
}

function findPoints(
  demand: DemandTable,
  index: PointIndex,
  disks: PreparedDisks,
  disk: number,
  measure: MeasureDistance,
): readonly number[] {
  const radiusM = disks.radiusM[disk] as number;
  if (!(radiusM > 0) || disks.setMask[disk] === 0) return [];
  const lon = disks.lon[disk] as number;
  const lat = disks.lat[disk] as number;
  return index(lon, lat, radiusM).filter(
    (point) => measure(lon, lat, demand.lon[point] as number, demand.lat[point] as number) <= radiusM,
  );
}

/** A disk that takes no part reaches nobody, whoever was assigned to it. */
function withRulings(
  near: readonly number[],
  disk: number,
  disks: PreparedDisks,
  words: DemandWords,
): readonly number[] {
  const assigned = disks.setMask[disk] === 0 ? [] : (words.assignedTo.get(disk) ?? []);
  const excluded = words.excludedFrom.get(disk) ?? [];
  if (assigned.length === 0 && excluded.length === 0 && words.excluded.size === 0) return near;
  const kept = near.filter((point) => !words.excluded.has(point) && !excluded.includes(point));
  return [...new Set([...kept, ...assigned])];
}
