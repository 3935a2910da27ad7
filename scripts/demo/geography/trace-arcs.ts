import type { XyKm } from '../lib/equal-area-plane.ts';
import { CELL_KM, FOREIGN, type LandGrid } from './land-grid.ts';

/** A stretch of boundary between two regions, with `left` on its left hand. Closed when `from` is `to`. */
export type Arc = { left: number; right: number; from: number; to: number; points: XyKm[] };

/** East, north, west, south. */
const MOVES = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/**
 * The boundaries of a raster as arcs between the corners where three or more regions meet.
 * Nodes are named by their grid corner. Arcs between `FOREIGN` and `outside` are left out.
 */
export function traceArcs(grid: LandGrid, labels: Int16Array, outside: number): Arc[] {
  const width = grid.columns + 1;
  const labelAt = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= grid.columns || row >= grid.rows
      ? outside
      : (labels[row * grid.columns + column] as number);
  const sides = (corner: number, move: number): readonly [left: number, right: number] => {
    const x = corner % width;
    const y = (corner - x) / width;
    if (move === 0) return [labelAt(x, y), labelAt(x, y - 1)];
    if (move === 1) return [labelAt(x - 1, y), labelAt(x, y)];
    if (move === 2) return [labelAt(x - 1, y - 1), labelAt(x - 1, y)];
    return [labelAt(x, y - 1), labelAt(x - 1, y - 1)];
  };
  const onEdge = (corner: number, move: number): boolean => {
    const [left, right] = sides(corner, move);
    return left !== right && !(Math.min(left, right) === FOREIGN && Math.max(left, right) === outside);
  };
  const isNode = (corner: number): boolean =>
    MOVES.filter((_, move) => {
      const [left, right] = sides(corner, move);
      return left !== right;
    }).length > 2;
  const step = (corner: number, move: number): number => {
    const [dx, dy] = MOVES[move] as readonly [number, number];
    return corner + dy * width + dx;
  };
  const toPoint = (corner: number): XyKm => {
    const x = corner % width;
    return [grid.left + x * CELL_KM, grid.bottom + ((corner - x) / width) * CELL_KM];
  };
  const walked = new Set<number>();
  const walk = (start: number, firstMove: number): Arc => {
    const [left, right] = sides(start, firstMove);
    const points = [toPoint(start)];
    let corner = start;
    let move = firstMove;
    for (;;) {
      walked.add(corner * 4 + move);
      corner = step(corner, move);
      walked.add(corner * 4 + ((move + 2) % 4));
      points.push(toPoint(corner));
      if (corner === start || isNode(corner)) return { left, right, from: start, to: corner, points };
      const back = (move + 2) % 4;
      move = [0, 1, 2, 3].find((other) => other !== back && onEdge(corner, other)) as number;
    }
  };
  const arcs: Arc[] = [];
  const corners = Array.from({ length: width * (grid.rows + 1) }, (_, corner) => corner);
  for (const wantNodes of [true, false]) {
    for (const corner of corners) {
      const edges = [0, 1, 2, 3].filter((move) => onEdge(corner, move));
      if (edges.length === 0 || (wantNodes && !isNode(corner))) continue;
      for (const move of edges) if (!walked.has(corner * 4 + move)) arcs.push(walk(corner, move));
    }
  }
  return arcs;
}
