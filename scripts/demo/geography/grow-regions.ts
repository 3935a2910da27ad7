import { createBucketQueue } from '../lib/bucket-queue.ts';
import type { LandGrid } from './land-grid.ts';

export const NO_REGION = -1;

/** The open cells alone, numbered densely, each with its eight neighbours (sides first, then corners; -1 for none). */
export type Territory = {
  cells: Int32Array;
  neighbours: Int32Array;
  /** Region of every seed, NO_REGION elsewhere. Seeds are never taken from their region. */
  seeds: Int16Array;
  /** Cost of crossing a cell, whole numbers above 0. */
  cost: Uint16Array;
};

const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

export function buildTerritory(
  grid: LandGrid,
  isOpen: (cell: number) => boolean,
  seeds: Int16Array,
  cost: Uint16Array,
): Territory {
  const cells = Int32Array.from({ length: grid.land.length }, (_, cell) => cell).filter(isOpen);
  const index = new Int32Array(grid.land.length).fill(-1);
  cells.forEach((cell, i) => (index[cell] = i));
  const neighbours = new Int32Array(cells.length * 8).fill(-1);
  cells.forEach((cell, i) => {
    const column = cell % grid.columns;
    const row = (cell - column) / grid.columns;
    STEPS.forEach(([dx, dy], k) => {
      if (column + dx < 0 || column + dx >= grid.columns || row + dy < 0 || row + dy >= grid.rows) return;
      neighbours[i * 8 + k] = index[cell + dy * grid.columns + dx] as number;
    });
  });
  return {
    cells,
    neighbours,
    seeds: Int16Array.from(cells, (cell) => seeds[cell] as number),
    cost: Uint16Array.from(cells, (cell) => cost[cell] as number),
  };
}

/**
 * Every cell goes to the region that reaches it first; `headStarts` (in cost units) let a region
 * begin later (larger) or earlier (smaller). Regions are connected to their seeds by construction.
 */
export function growRegions(
  { cells, neighbours, seeds, cost }: Territory,
  headStarts: readonly number[],
): Int16Array {
  const starts = headStarts.map((start) => Math.round(start));
  const least = Math.min(...starts);
  const labels = Int16Array.from(seeds);
  const reached = new Int32Array(cells.length).fill(2147483647);
  const queue = createBucketQueue(cells.length * 3);
  seeds.forEach((region, i) => {
    if (region === NO_REGION) return;
    const at = (starts[region] as number) - least;
    reached[i] = at;
    queue.push(at, i);
  });
  for (let at = 0; at < queue.end(); at++) {
    for (let i = queue.take(at); i !== null; i = queue.take(at)) {
      if (reached[i] !== at) continue;
      const region = labels[i] as number;
      for (let k = 0; k < 8; k++) {
        const next = neighbours[i * 8 + k] as number;
        if (next < 0 || seeds[next] !== NO_REGION) continue;
        const step = cost[next] as number;
        const arrival = at + (k > 3 ? (step * 181) >> 7 : step);
        if (arrival >= (reached[next] as number)) continue;
        reached[next] = arrival;
        labels[next] = region;
        queue.push(arrival, next);
      }
    }
  }
  return labels;
}
