import { distanceKm, toPlane, type LonLat, type XyKm } from '../lib/equal-area-plane.ts';
import type { BorderStretch } from './build-border-stretch.ts';
import { NO_REGION } from './grow-regions.ts';
import { CELL_KM, cellAt, cellCentre, sideNeighbours, type LandGrid } from './land-grid.ts';

const STRIP_KM = 0.5;
const OUTER_STRIP_KM = 3;
const OUTER_STRIP_FROM_KM = 4;

/** For every land cell by the border: the border order (0-based) of the commune whose stretch is nearest; beyond the ends of the stretch, numbers above them; else -1. */
export function findBorderStrips(grid: LandGrid, border: BorderStretch): Int16Array {
  const beforeKm = border.before.slice(-60).map(toPlane);
  const afterKm = border.after.slice(0, 60).map(toPlane);
  const strips = new Int16Array(grid.land.length).fill(NO_REGION);
  const distances = new Float64Array(grid.land.length).fill(Infinity);
  const mark = (point: XyKm, order: number, stripKm: number): void => {
    const reach = Math.ceil(stripKm / CELL_KM);
    const centre = cellAt(grid, point);
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const cell = centre + dy * grid.columns + dx;
        if (grid.land[cell] !== 1) continue;
        const km = distanceKm(cellCentre(grid, cell), point);
        if (km > stripKm || km >= (distances[cell] as number)) continue;
        distances[cell] = km;
        strips[cell] = order;
      }
    }
  };
  const last = border.starts.length - 1;
  border.line.forEach((point, i) => {
    const order = border.starts.findIndex(
      (start, k) => k < last && i >= start && i < (border.starts[k + 1] as number),
    );
    mark(point, order === -1 ? last - 1 : order, STRIP_KM);
  });
  const ends = [border.line[0] as XyKm, border.line.at(-1) as XyKm];
  [beforeKm, afterKm].forEach((line, side) => {
    for (const point of densify(line)) {
      const far = ends.every((end) => distanceKm(end, point) > OUTER_STRIP_FROM_KM);
      mark(point, last + side, far ? OUTER_STRIP_KM : STRIP_KM);
    }
  });
  return strips;
}

function densify(line: readonly XyKm[]): XyKm[] {
  return line.flatMap(([ax, ay], i) => {
    const [bx, by] = line[i + 1] ?? [ax, ay];
    const count = Math.max(1, Math.ceil(distanceKm([ax, ay], [bx, by]) / 0.1));
    return Array.from({ length: count }, (_, k): XyKm => [
      ax + ((bx - ax) * k) / count,
      ay + ((by - ay) * k) / count,
    ]);
  });
}

/** The land cell nearest to a place, by rings around it. */
export function nearestLandCell(grid: LandGrid, lonLat: LonLat, allowed: (cell: number) => boolean): number {
  const place = toPlane(lonLat);
  let ring = new Set([cellAt(grid, place)]);
  const seen = new Set(ring);
  for (let round = 0; round < 60; round++) {
    const fit = [...ring].filter((cell) => grid.land[cell] === 1 && allowed(cell));
    fit.sort(
      (a, b) => distanceKm(cellCentre(grid, a), place) - distanceKm(cellCentre(grid, b), place) || a - b,
    );
    if (fit[0] !== undefined) return fit[0];
    ring = new Set([...ring].flatMap((cell) => sideNeighbours(grid, cell)).filter((cell) => !seen.has(cell)));
    for (const cell of ring) seen.add(cell);
  }
  throw new Error(`no land near ${lonLat.join(', ')}`);
}

/**
 * Joins the parts of one region by cheapest paths over free cells, so that it stays in one piece.
 * `price` says what a step onto a cell costs.
 */
export function joinSeeds(
  grid: LandGrid,
  seeds: Int16Array,
  region: number,
  parts: readonly number[],
  price: (cell: number) => number,
): void {
  const [first, ...rest] = parts;
  if (first === undefined) return;
  seeds[first] = region;
  let goals = rest.filter((cell) => !isJoined(grid, seeds, region, first, cell));
  while (goals.length > 0) {
    const path = cheapestPath(grid, seeds, region, first, new Set(goals), price);
    for (const cell of path) seeds[cell] = region;
    goals = goals.filter((cell) => !isJoined(grid, seeds, region, first, cell));
  }
}

function ownPatch(grid: LandGrid, seeds: Int16Array, region: number, from: number): number[] {
  const patch = [from];
  const seen = new Set(patch);
  for (const cell of patch) {
    for (const next of sideNeighbours(grid, cell)) {
      if (seen.has(next) || seeds[next] !== region) continue;
      seen.add(next);
      patch.push(next);
    }
  }
  return patch;
}

function isJoined(grid: LandGrid, seeds: Int16Array, region: number, from: number, to: number): boolean {
  return ownPatch(grid, seeds, region, from).includes(to);
}

function cheapestPath(
  grid: LandGrid,
  seeds: Int16Array,
  region: number,
  from: number,
  goals: ReadonlySet<number>,
  price: (cell: number) => number,
): number[] {
  const start = ownPatch(grid, seeds, region, from);
  const reached = new Map(start.map((cell) => [cell, 0]));
  const cameFrom = new Map<number, number>();
  const buckets: number[][] = [start];
  for (let at = 0; at < buckets.length; at++) {
    for (const cell of buckets[at] ?? []) {
      if (reached.get(cell) !== at) continue;
      if (goals.has(cell)) return walkBack(cameFrom, cell);
      for (const next of sideNeighbours(grid, cell)) {
        if (grid.land[next] !== 1) continue;
        if (seeds[next] !== NO_REGION && seeds[next] !== region) continue;
        const arrival = at + Math.max(1, Math.round(price(next)));
        if (arrival >= (reached.get(next) ?? Infinity)) continue;
        reached.set(next, arrival);
        cameFrom.set(next, cell);
        (buckets[arrival] ??= []).push(next);
      }
    }
  }
  throw new Error(`the parts of region ${region} cannot be joined`);
}

function walkBack(cameFrom: ReadonlyMap<number, number>, end: number): number[] {
  const path = [end];
  for (let cell = cameFrom.get(end); cell !== undefined; cell = cameFrom.get(cell)) path.push(cell);
  return path;
}
