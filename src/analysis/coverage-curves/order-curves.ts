import type { CoverRows } from './cover-rows.ts';
import { createMaxHeap } from './max-heap.ts';

/** Disks in an order, and the people reached when the first n of it work (or have failed): `people[n]`. */
export type OrderCurve = { readonly order: Int32Array; readonly people: Float64Array };

/**
 * Best first: always the disk that brings most new people to k layers or nearer to them (Nemhauser, Wolsey & Fisher 1978: never below
 * 63 % of the best choice of as many). Gains are kept current: a row that has its k layers takes its people from all its disks.
 */
export function computeBestFirst(rows: CoverRows, k: number): OrderCurve {
  const depth = Int32Array.from(rows.base);
  const gains = new Float64Array(rows.disks.length);
  let reached = 0;
  rows.weight.forEach((weight, row) => {
    if ((depth[row] as number) >= k) reached += weight;
    else forDisks(rows, row, (place) => (gains[place] = (gains[place] as number) + weight));
  });
  const heap = createMaxHeap(gains);
  return walk(rows, reached, heap.size(), () => {
    const place = heap.pop();
    forRows(rows, place, (row) => {
      depth[row] = (depth[row] as number) + 1;
      if (depth[row] !== k) return;
      const weight = rows.weight[row] as number;
      reached += weight;
      forDisks(rows, row, (other) => heap.add(other, -weight));
    });
    return { place, reached };
  });
}

/** What a row with one layer to spare counts for beside one with none: it decides between disks that would be missed alike. */
const brinkShare = 2 ** -30;

/**
 * Most critical first: always the disk whose failure, after all that failed before, leaves most people with fewer than k layers; of
 * equals the one that leaves most people with no layer to spare, then the lower. It looks one step ahead, so it is a bad order to
 * fail in, but not always the worst.
 */
export function computeCriticalFirst(rows: CoverRows, k: number): OrderCurve {
  const depth = Int32Array.from(rows.base, (base, row) => base + countDisks(rows, row));
  const stake = (row: number): number => {
    const spare = (depth[row] as number) - k;
    return spare === 0 || spare === 1 ? (rows.weight[row] as number) * (spare === 0 ? 1 : brinkShare) : 0;
  };
  const losses = new Float64Array(rows.disks.length);
  let reached = 0;
  rows.weight.forEach((weight, row) => {
    if ((depth[row] as number) >= k) reached += weight;
    const by = stake(row);
    if (by > 0) forDisks(rows, row, (place) => (losses[place] = (losses[place] as number) + by));
  });
  const heap = createMaxHeap(losses);
  return walk(rows, reached, heap.size(), () => {
    const place = heap.pop();
    forRows(rows, place, (row) => {
      const before = stake(row);
      if (depth[row] === k) reached -= rows.weight[row] as number;
      depth[row] = (depth[row] as number) - 1;
      const by = stake(row) - before;
      if (by !== 0) forDisks(rows, row, (other) => heap.add(other, by));
    });
    return { place, reached };
  });
}

function walk(
  { disks }: CoverRows,
  start: number,
  count: number,
  step: () => { readonly place: number; readonly reached: number },
): OrderCurve {
  const order = new Int32Array(count);
  const people = new Float64Array(count + 1);
  people[0] = start;
  for (let n = 0; n < count; n++) {
    const { place, reached } = step();
    order[n] = disks[place] as number;
    people[n + 1] = reached;
  }
  return { order, people };
}

export function countDisks({ rowStart }: CoverRows, row: number): number {
  return (rowStart[row + 1] as number) - (rowStart[row] as number);
}

function forDisks({ rowStart, rowDisk }: CoverRows, row: number, visit: (place: number) => void): void {
  const end = rowStart[row + 1] as number;
  for (let at = rowStart[row] as number; at < end; at++) visit(rowDisk[at] as number);
}

function forRows({ diskStart, diskRow }: CoverRows, place: number, visit: (row: number) => void): void {
  const end = diskStart[place + 1] as number;
  for (let at = diskStart[place] as number; at < end; at++) visit(diskRow[at] as number);
}
