import Flatbush from 'flatbush';
import { createGrowingList } from './growing-list.ts';
import { packRows } from './pack-rows.ts';
import type { PackedCommunes } from './packed.ts';

/** Edges that share a bounding box: at most 31, since the sweep marks them by the bits of a number. */
const edgesPerChunk = 16;

/** An open ring in the frame of its part: x, y, x, y, … */
export type PlaneRing = readonly number[];

/** Packed communes while they grow. */
export type PackLists = ReturnType<typeof createPackLists>;

export function createPackLists() {
  return {
    xy: createGrowingList(1 << 16),
    communeParts: [0],
    partCommune: [] as number[],
    partRings: [0],
    partChunks: [0],
    partCentre: [] as number[],
    partBox: [] as number[],
    partAreaM2: [] as number[],
    partBoundaryM: [] as number[],
    partLonLatBox: [] as number[],
    ringStart: [0],
    chunkStart: [] as number[],
    chunkEnd: [] as number[],
    chunkBox: [] as number[],
    chunkCross: [] as number[],
    chunkLengthM: [] as number[],
  };
}

/**
 * Adds one polygon: its shell, turned counter-clockwise, then its holes, turned clockwise. Rings without area are left out and
 * counted in the answer; without a shell nothing is added.
 */
export function appendPart(
  lists: PackLists,
  commune: number,
  rings: readonly PlaneRing[],
  centre: readonly [lon: number, lat: number],
  lonLatBox: readonly number[],
): number {
  let dropped = 0;
  let hasShell = false;
  for (const [index, ring] of rings.entries()) {
    const points = withoutRepeats(ring);
    const area = points.length < 6 ? 0 : crossSum(points);
    if (area === 0) dropped++;
    if (area === 0 && index === 0) return dropped;
    if (area === 0) continue;
    appendRing(lists, area > 0 === (index === 0) ? points : reversed(points));
    hasShell = true;
  }
  if (hasShell) closePart(lists, commune, centre, lonLatBox);
  return dropped;
}

function withoutRepeats(ring: PlaneRing): readonly number[] {
  const points: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
    if (points.length === 0 || points.at(-2) !== x || points.at(-1) !== y) points.push(x, y);
  }
  while (points.length > 2 && points[0] === points.at(-2) && points[1] === points.at(-1)) points.length -= 2;
  return points;
}

/** Twice the signed area of an open ring. */
function crossSum(points: readonly number[]): number {
  let sum = 0;
  let ax = points.at(-2) ?? 0;
  let ay = points.at(-1) ?? 0;
  for (let i = 0; i < points.length; i += 2) {
    const bx = points[i] ?? 0;
    const by = points[i + 1] ?? 0;
    sum += ax * by - bx * ay;
    ax = bx;
    ay = by;
  }
  return sum;
}

function reversed(points: readonly number[]): number[] {
  const turned: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i] ?? 0, points[i + 1] ?? 0);
  return turned;
}

/** Writes the ring with its first position again at the end, and its chunks. */
function appendRing(lists: PackLists, points: readonly number[]): void {
  const start = lists.xy.length / 2;
  for (const value of points) lists.xy.push(value);
  lists.xy.push(points[0] ?? 0);
  lists.xy.push(points[1] ?? 0);
  const end = lists.xy.length / 2;
  lists.ringStart.push(end);
  for (let from = start; from < end - 1; from += edgesPerChunk)
    appendChunk(lists, from, Math.min(from + edgesPerChunk, end - 1));
}

function appendChunk(lists: PackLists, start: number, end: number): void {
  const { values } = lists.xy;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  let cross = 0;
  let length = 0;
  for (let v = start; v <= end; v++) {
    const x = values[2 * v] as number;
    const y = values[2 * v + 1] as number;
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
    if (v === end) break;
    const nextX = values[2 * v + 2] as number;
    const nextY = values[2 * v + 3] as number;
    cross += x * nextY - nextX * y;
    length += Math.sqrt((nextX - x) ** 2 + (nextY - y) ** 2);
  }
  lists.chunkStart.push(start);
  lists.chunkEnd.push(end);
  lists.chunkBox.push(minX, minY, maxX, maxY);
  lists.chunkCross.push(cross);
  lists.chunkLengthM.push(length);
}

function closePart(
  lists: PackLists,
  commune: number,
  centre: readonly [number, number],
  box: readonly number[],
): void {
  const firstChunk = lists.partChunks.at(-1) ?? 0;
  const own = [Infinity, Infinity, -Infinity, -Infinity];
  let cross = 0;
  let length = 0;
  for (let chunk = firstChunk; chunk < lists.chunkStart.length; chunk++) {
    cross += lists.chunkCross[chunk] ?? 0;
    length += lists.chunkLengthM[chunk] ?? 0;
    for (let side = 0; side < 4; side++) {
      const value = lists.chunkBox[4 * chunk + side] ?? 0;
      own[side] = side < 2 ? Math.min(own[side] ?? 0, value) : Math.max(own[side] ?? 0, value);
    }
  }
  lists.partCommune.push(commune);
  lists.partCentre.push(...centre);
  lists.partBox.push(...own);
  lists.partAreaM2.push(Math.max(0, cross / 2));
  lists.partBoundaryM.push(length);
  lists.partLonLatBox.push(...box);
  lists.partRings.push(lists.ringStart.length - 1);
  lists.partChunks.push(lists.chunkStart.length);
}

export function finishPacking(lists: PackLists, communeCount: number): PackedCommunes {
  const partCount = lists.partCommune.length;
  const communeAreaM2 = new Float64Array(communeCount);
  const communeBoundaryM = new Float64Array(communeCount);
  lists.partCommune.forEach((commune, part) => {
    communeAreaM2[commune] = (communeAreaM2[commune] ?? 0) + (lists.partAreaM2[part] ?? 0);
    communeBoundaryM[commune] = (communeBoundaryM[commune] ?? 0) + (lists.partBoundaryM[part] ?? 0);
  });
  const partLonLatBox = Float64Array.from(lists.partLonLatBox);
  const partBox = Float64Array.from(lists.partBox);
  const partChunks = Int32Array.from(lists.partChunks);
  const chunkBox = Float64Array.from(lists.chunkBox);
  return {
    communeCount,
    partCount,
    communeParts: Int32Array.from(lists.communeParts),
    partCommune: Int32Array.from(lists.partCommune),
    partRings: Int32Array.from(lists.partRings),
    partChunks,
    ringStart: Int32Array.from(lists.ringStart),
    xy: lists.xy.trimmed(),
    partCentre: Float64Array.from(lists.partCentre),
    partBox,
    partAreaM2: Float64Array.from(lists.partAreaM2),
    partBoundaryM: Float64Array.from(lists.partBoundaryM),
    partLonLatBox,
    chunkStart: Int32Array.from(lists.chunkStart),
    chunkEnd: Int32Array.from(lists.chunkEnd),
    chunkBox,
    ...packRows({ partBox, partChunks, chunkBox }),
    chunkCross: Float64Array.from(lists.chunkCross),
    chunkLengthM: Float64Array.from(lists.chunkLengthM),
    index: buildIndex(partLonLatBox, partCount),
    communeAreaM2,
    communeBoundaryM,
  };
}

function buildIndex(boxes: Float64Array, count: number): ArrayBuffer {
  if (count === 0) return new ArrayBuffer(0);
  const index = new Flatbush(count);
  for (let at = 0; at < 4 * count; at += 4)
    index.add(boxes[at] as number, boxes[at + 1] as number, boxes[at + 2], boxes[at + 3]);
  index.finish();
  return index.data as ArrayBuffer;
}
