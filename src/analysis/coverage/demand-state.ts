import { siteSetReadings } from '#domain/site-set.ts';
import type { CoverageInput } from './coverage-engine.ts';
import {
  createDemandCover,
  type DemandCover,
  type DemandRuling,
  type MeasureDistance,
} from './demand-cover.ts';
import type { DemandTable } from './packed.ts';
import { createDemandSums, type DemandSums } from './sum-demand.ts';

export type DemandState = {
  readonly table: DemandTable;
  readonly cover: DemandCover;
  readonly sums: DemandSums;
};

/** Hamlets, and whose weights are people: the kind that is asked for, else the other. One state when they are the same. */
export function createDemandStates(
  input: CoverageInput,
  measure?: MeasureDistance,
): { readonly hamlets: DemandState | null; readonly people: DemandState | null } {
  const { communes, disks, maxDepth } = input;
  const options = { setCount: siteSetReadings.length, maxDepth };
  const hold = (table: DemandTable | null, rulings: readonly DemandRuling[]): DemandState | null => {
    if (table === null || table.count === 0) return null;
    const cover = createDemandCover(table, disks, rulings, measure);
    return { table, cover, sums: createDemandSums(table, cover, communes.communeCount, options) };
  };
  const hamlets = hold(input.hamlets, input.rulings);
  const cells = input.demand === 'population_cells' || hamlets === null ? hold(input.cells, []) : null;
  return { hamlets, people: cells ?? hamlets };
}
