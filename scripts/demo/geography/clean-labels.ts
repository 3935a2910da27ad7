import { findPatches, sideNeighbours, type LandGrid } from './land-grid.ts';

/**
 * Leaves every region in one piece without corner-only contacts: stray cells go to the region
 * they touch most, as far as `mayTake` allows.
 */
export function cleanLabels(
  grid: LandGrid,
  labels: Int16Array,
  mayTake: (cell: number, label: number) => boolean,
): void {
  for (let round = 0; round < 30; round++) {
    const changed = dropStrays(grid, labels, mayTake) + openCorners(grid, labels, mayTake);
    if (changed === 0) return;
  }
  throw new Error('labels do not come clean');
}

function dropStrays(
  grid: LandGrid,
  labels: Int16Array,
  mayTake: (cell: number, label: number) => boolean,
): number {
  const largest = new Map<number, number>();
  const patches = findPatches(grid, labels);
  for (const { label, cells } of patches) largest.set(label, Math.max(largest.get(label) ?? 0, cells.length));
  let changed = 0;
  for (const { label, cells } of patches) {
    if (label < 0 || cells.length === largest.get(label)) continue;
    const votes = new Map<number, number>();
    for (const cell of cells) {
      for (const next of sideNeighbours(grid, cell)) {
        const other = labels[next] as number;
        if (other < 0 || other === label || !mayTake(cell, other)) continue;
        votes.set(other, (votes.get(other) ?? 0) + 1);
      }
    }
    const [winner] = [...votes].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const cell of cells) labels[cell] = winner === undefined ? -1 : winner[0];
    changed += cells.length;
  }
  return changed;
}

function openCorners(
  grid: LandGrid,
  labels: Int16Array,
  mayTake: (cell: number, label: number) => boolean,
): number {
  let changed = 0;
  for (let row = 0; row + 1 < grid.rows; row++) {
    for (let column = 0; column + 1 < grid.columns; column++) {
      const a = row * grid.columns + column;
      const [b, c, d] = [a + 1, a + grid.columns, a + grid.columns + 1];
      const pairs: [number, number, number, number][] = [
        [a, d, b, c],
        [b, c, a, d],
      ];
      for (const [one, two, left, right] of pairs) {
        const label = labels[one] as number;
        if (label !== labels[two] || labels[left] === label || labels[right] === label) continue;
        const give = [left, right].find((cell) => (labels[cell] as number) >= 0 && mayTake(cell, label));
        if (give === undefined || label < 0) continue;
        labels[give] = label;
        changed++;
        break;
      }
    }
  }
  return changed;
}
