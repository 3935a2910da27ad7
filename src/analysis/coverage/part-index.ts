import { createFrame, type Frame } from './frame.ts';
import type { PackedCommunes } from './packed.ts';
import { createPartGrid, type PartGrid } from './part-grid.ts';

/** What follows from the packed communes alone. */
export type PartIndex = {
  /** One plane a part. */
  readonly frames: readonly Frame[];
  readonly grid: PartGrid;
};

const known = new WeakMap<PackedCommunes, PartIndex>();

/** Worked out once for the same packed communes: disks come and go over the same ground. */
export function partIndexOf(communes: PackedCommunes): PartIndex {
  const before = known.get(communes);
  if (before !== undefined) return before;
  const { partCount, partCentre } = communes;
  const frames = Array.from({ length: partCount }, (_, part) =>
    createFrame(partCentre[2 * part] as number, partCentre[2 * part + 1] as number),
  );
  const index = { frames, grid: createPartGrid(communes) };
  known.set(communes, index);
  return index;
}
