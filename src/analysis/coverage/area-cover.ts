import type { CoverArrays } from '#domain/coverage-figures.ts';
import type { CoverOptions } from './cover-options.ts';
import { radiansPerDegree } from './ellipsoid.ts';
import type { Frame } from './frame.ts';
import { gatherNearDisks, type NearDisks } from './near-disks.ts';
import type { DiskTable, PackedCommunes } from './packed.ts';
import { createPartCover } from './part-cover.ts';
import { partIndexOf } from './part-index.ts';
import { type DiskNow, prepareDisks, widenDisks, writeDisk } from './prepared-disks.ts';
import { widened } from './widened.ts';
import { withoutSorted, withSorted } from './sorted-list.ts';

/** The covered area and outline of every commune, kept up to date while disks move. */
export type AreaCover = {
  /** Changes a disk, or adds one when `disk` is the number of disks. Nothing is computed before `update`. */
  readonly setDisk: (disk: number, now: DiskNow) => void;
  /** Computes what changed; returns the communes whose near disks did. */
  readonly update: () => readonly number[];
  /** The same in steps of `stepParts` parts, for long work: yields parts done and parts to do. */
  readonly updateInSteps: (stepParts: number) => Generator<{ readonly done: number; readonly of: number }>;
  /** By commune. Live: overwritten by the next update. */
  readonly byCommune: CoverArrays;
  /** 1 where the figures had to be clamped: that outline is invalid. */
  readonly isClamped: Uint8Array;
  readonly diskCount: () => number;
  /** Fills `scratch` with the disks of one set that reach into a part. */
  readonly gather: (scratch: NearDisks, part: number, set: number) => void;
};

export function createAreaCover(
  communes: PackedCommunes,
  table: DiskTable,
  options: CoverOptions,
): AreaCover {
  const stride = options.setCount * options.maxDepth;
  const { frames, grid } = partIndexOf(communes);
  const byPart = createArrays(communes.partCount * stride);
  const byCommune = createArrays(communes.communeCount * stride);
  const isPartClamped = new Uint8Array(communes.partCount);
  const isClamped = new Uint8Array(communes.communeCount);
  const isDirty = new Uint8Array(communes.partCount);
  let dirtyParts: number[] = [];
  let disks = prepareDisks(table);
  let count = table.count;
  const { near: scratch, compute } = createPartCover(communes, options);

  /** Leaves the parts near a disk in `grid.found`. */
  const search = (disk: number): number => {
    const radiusM = disks.radiusM[disk] as number;
    if (!(radiusM > 0) || disks.setMask[disk] === 0) return 0;
    const lon = disks.lon[disk] as number;
    const lat = disks.lat[disk] as number;
    const dLat = radiusM / minMetresPerDegree;
    const dLon = dLat / Math.cos((Math.abs(lat) + dLat) * radiansPerDegree);
    return grid.search(lon - dLon, lat - dLat, lon + dLon, lat + dLat);
  };
  const markDirty = (part: number): void => {
    if (isDirty[part] === 1) return;
    isDirty[part] = 1;
    dirtyParts.push(part);
  };
  const computePart = (part: number): void => {
    gatherNearDisks(scratch, communes, part, frames[part] as Frame, near[part] as Int32Array, disks);
    const isSound = compute(part, byPart, part * stride);
    isPartClamped[part] = isSound ? 0 : 1;
    isDirty[part] = 0;
  };
  const closeUpdate = (parts: readonly number[]): readonly number[] => {
    const touched = [...new Set(parts.map((part) => communes.partCommune[part] as number))];
    for (const commune of touched) {
      sumParts(communes, commune, stride, byPart, byCommune);
      isClamped[commune] = anyPart(communes, commune, isPartClamped);
    }
    return touched;
  };

  const near = listByPart(communes.partCount, count, search, grid.found);
  for (let part = 0; part < communes.partCount; part++)
    if ((near[part] as Int32Array).length > 0) markDirty(part);

  return {
    setDisk(disk, now) {
      if (disk > count) throw new Error(`Expected a disk up to ${count}, got ${disk}.`);
      const before = grid.found.slice(0, disk < count ? search(disk) : 0);
      if (disk === disks.lon.length) disks = widenDisks(disks);
      count = Math.max(count, disk + 1);
      writeDisk(disks, disk, now);
      const after = grid.found.subarray(0, search(disk));
      for (const part of before) {
        markDirty(part);
        if (!after.includes(part)) near[part] = withoutSorted(near[part] as Int32Array, disk);
      }
      for (const part of after) {
        markDirty(part);
        near[part] = withSorted(near[part] as Int32Array, disk);
      }
    },
    update() {
      const parts = dirtyParts;
      dirtyParts = [];
      for (const part of parts) computePart(part);
      return closeUpdate(parts);
    },
    *updateInSteps(stepParts) {
      const parts = dirtyParts;
      dirtyParts = [];
      for (let done = 0; done < parts.length; done++) {
        if (done > 0 && done % stepParts === 0) yield { done, of: parts.length };
        computePart(parts[done] as number);
      }
      closeUpdate(parts);
      yield { done: parts.length, of: parts.length };
    },
    byCommune,
    isClamped,
    diskCount: () => count,
    gather(scratchOfSet, part, set) {
      const list = (near[part] as Int32Array).filter((disk) => ((disks.setMask[disk] as number) >> set) & 1);
      gatherNearDisks(scratchOfSet, communes, part, frames[part] as Frame, list, disks);
    },
  };
}

/** The disks near each part, in ascending order: found disk by disk, then dealt out of one piece of memory. */
function listByPart(
  partCount: number,
  diskCount: number,
  search: (disk: number) => number,
  found: Int32Array,
): Int32Array[] {
  let pairPart = new Int32Array(4 * diskCount);
  let pairDisk = new Int32Array(4 * diskCount);
  let pairCount = 0;
  const end = new Int32Array(partCount);
  for (let disk = 0; disk < diskCount; disk++) {
    const more = search(disk);
    if (pairCount + more > pairPart.length) {
      pairPart = widened(pairPart, new Int32Array(2 * (pairCount + more)));
      pairDisk = widened(pairDisk, new Int32Array(pairPart.length));
    }
    for (let at = 0; at < more; at++) {
      const part = found[at] as number;
      pairPart[pairCount] = part;
      pairDisk[pairCount++] = disk;
      end[part] = (end[part] as number) + 1;
    }
  }
  for (let part = 1; part < partCount; part++) end[part] = (end[part] as number) + (end[part - 1] as number);
  const start = end.slice();
  const all = new Int32Array(pairCount);
  for (let pair = pairCount - 1; pair >= 0; pair--) {
    const part = pairPart[pair] as number;
    const at = (start[part] as number) - 1;
    start[part] = at;
    all[at] = pairDisk[pair] as number;
  }
  const lists: Int32Array[] = [];
  for (let part = 0; part < partCount; part++) lists.push(all.subarray(start[part], end[part]));
  return lists;
}

/** A degree of latitude is nowhere shorter on WGS84. */
const minMetresPerDegree = 110_573;

function createArrays(size: number): CoverArrays {
  return { areaM2: new Float64Array(size), boundaryM: new Float64Array(size) };
}

function sumParts(
  communes: PackedCommunes,
  commune: number,
  stride: number,
  byPart: CoverArrays,
  byCommune: CoverArrays,
): void {
  const last = communes.communeParts[commune + 1] as number;
  for (let place = 0; place < stride; place++) {
    let area = 0;
    let boundary = 0;
    for (let part = communes.communeParts[commune] as number; part < last; part++) {
      area += byPart.areaM2[part * stride + place] as number;
      boundary += byPart.boundaryM[part * stride + place] as number;
    }
    byCommune.areaM2[commune * stride + place] = area;
    byCommune.boundaryM[commune * stride + place] = boundary;
  }
}

function anyPart(communes: PackedCommunes, commune: number, flags: Uint8Array): number {
  const last = communes.communeParts[commune + 1] as number;
  for (let part = communes.communeParts[commune] as number; part < last; part++)
    if (flags[part] === 1) return 1;
  return 0;
}
