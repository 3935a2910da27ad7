import type { BorderCover } from './border-cover.ts';
import type { Losses } from './compute-criticality.ts';
import type { CoverArrays } from './cover-options.ts';
import type { DemandArrays } from './sum-demand.ts';

/**
 * What an engine found, in the readings of `siteSetReadings`. Both engines, the kernel and Turf, answer in this form, and
 * `buildCoverageResult` turns either into the measures of DESIGN.md section 5.
 */
export type CoverageFigures = {
  readonly maxDepth: number;
  readonly communeAreaM2: Float64Array;
  readonly communeBoundaryM: Float64Array;
  readonly cover: CoverArrays;
  /** Whose weights are people: hamlets or population cells; null without either. */
  readonly people: DemandArrays | null;
  readonly hamlets: DemandArrays | null;
  /** One for each reading; null without a border line. */
  readonly border: readonly BorderCover[] | null;
  readonly criticality: { readonly byDisk: Losses; readonly byGroup: Losses } | null;
  readonly gaps: readonly CommuneGap[];
};

export type CommuneGap = {
  readonly unreachedPeople: number;
  readonly nearestOperatingM: number | null;
  /** −1 when there is none. */
  readonly nearestDisk: number;
};
