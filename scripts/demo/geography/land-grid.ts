import { toPlane, type LonLat, type XyKm } from '../lib/equal-area-plane.ts';
import type { BorderStretch } from './build-border-stretch.ts';

export const CELL_KM = 0.2;
export const CELL_KM2 = CELL_KM * CELL_KM;
export const FOREIGN = -1;

export type LandGrid = {
  columns: number;
  rows: number;
  left: number;
  bottom: number;
  /** 1 where the cell lies in Vietnam. */
  land: Uint8Array;
};

const WEST_SOUTH: LonLat = [106.2, 11.1];
const EAST_NORTH: LonLat = [107.75, 12.5];

export function cellAt(grid: LandGrid, [x, y]: XyKm): number {
  const column = Math.min(grid.columns - 1, Math.max(0, Math.floor((x - grid.left) / CELL_KM)));
  const row = Math.min(grid.rows - 1, Math.max(0, Math.floor((y - grid.bottom) / CELL_KM)));
  return row * grid.columns + column;
}

export function cellCentre(grid: LandGrid, cell: number): XyKm {
  const column = cell % grid.columns;
  const row = (cell - column) / grid.columns;
  return [grid.left + (column + 0.5) * CELL_KM, grid.bottom + (row + 0.5) * CELL_KM];
}

/** The cells that share a side with this one. */
export function sideNeighbours(grid: LandGrid, cell: number): number[] {
  const column = cell % grid.columns;
  const found: number[] = [];
  if (column > 0) found.push(cell - 1);
  if (column < grid.columns - 1) found.push(cell + 1);
  if (cell >= grid.columns) found.push(cell - grid.columns);
  if (cell < grid.columns * (grid.rows - 1)) found.push(cell + grid.columns);
  return found;
}

/** Maximal groups of touching cells that share a label, found in cell order. */
export function findPatches(grid: LandGrid, labels: ArrayLike<number>): { label: number; cells: number[] }[] {
  const seen = new Uint8Array(labels.length);
  const patches: { label: number; cells: number[] }[] = [];
  for (let start = 0; start < labels.length; start++) {
    if (seen[start] === 1) continue;
    const label = labels[start] as number;
    const cells = [start];
    seen[start] = 1;
    for (const cell of cells) {
      for (const next of sideNeighbours(grid, cell)) {
        if (seen[next] === 1 || labels[next] !== label) continue;
        seen[next] = 1;
        cells.push(next);
      }
    }
    patches.push({ label, cells });
  }
  return patches;
}

/** The part of Vietnam around the province, as square cells on the equal-area plane. */
export function buildLandGrid(border: BorderStretch): LandGrid {
  const [left, bottom] = toPlane(WEST_SOUTH);
  const [right, top] = toPlane(EAST_NORTH);
  const columns = Math.ceil((right - left) / CELL_KM);
  const rows = Math.ceil((top - bottom) / CELL_KM);
  const line = [
    ...border.before.slice(-60).map(toPlane),
    ...border.line,
    ...border.after.slice(0, 60).map(toPlane),
  ];
  const [startX] = line[0] as XyKm;
  const [, endY] = line.at(-1) as XyKm;
  const ring: XyKm[] = [...line, [right + 90, endY], [right + 90, bottom - 90], [startX, bottom - 90]];
  const land = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const y = bottom + (row + 0.5) * CELL_KM;
    const crossings = crossingsAt(ring, y);
    for (let column = 0; column < columns; column++) {
      const x = left + (column + 0.5) * CELL_KM;
      const passed = crossings.filter((at) => at < x).length;
      land[row * columns + column] = passed % 2;
    }
  }
  const grid = { columns, rows, left, bottom, land };
  dropSpecks(grid);
  return grid;
}

function crossingsAt(ring: readonly XyKm[], y: number): number[] {
  const found: number[] = [];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] as XyKm;
    if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  });
  return found;
}

function dropSpecks(grid: LandGrid): void {
  const patches = findPatches(grid, grid.land);
  for (const side of [0, 1]) {
    const [, ...specks] = patches
      .filter((patch) => patch.label === side)
      .toSorted((a, b) => b.cells.length - a.cells.length);
    for (const speck of specks) for (const cell of speck.cells) grid.land[cell] = 1 - side;
  }
}
