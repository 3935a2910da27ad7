import type { LonLat } from './lon-lat.ts';

/**
 * Covered measures of each unit (part or commune), set after set, depth after depth:
 * the area of unit u in set s by at least k disks is `areaM2[(u * setCount + s) * maxDepth + k - 1]`.
 */
export type CoverArrays = {
  readonly areaM2: Float64Array;
  /** Length of outline by at least k disks, in the same places. */
  readonly boundaryM: Float64Array;
};

/** In the places of `CoverArrays`: weight and number of points of a commune that at least k disks of a set reach. */
export type DemandArrays = {
  readonly weight: Float64Array;
  readonly points: Float64Array;
  /** All of the commune, reached or not. */
  readonly allWeight: Float64Array;
  readonly allPoints: Float64Array;
};

/** Weight and number of points that nothing else reaches: what is lost when the disk, or all disks of the group, fail. */
export type Losses = { readonly weight: Float64Array; readonly points: Float64Array };

/** A stretch of the border line, `path` from end to end. */
export type BorderStretch = { readonly lengthM: number; readonly path: readonly LonLat[] };

export type BorderCover = {
  readonly lengthM: number;
  readonly reachedM: number;
  /** By commune of the segments; segments of no commune are in the totals only. */
  readonly communeLengthM: Float64Array;
  readonly communeReachedM: Float64Array;
  /** The longest part of an unreached stretch that runs within one commune; 0 when all of its border is reached. */
  readonly communeLongestGapM: Float64Array;
  /** Unreached stretches in the order of the line. */
  readonly gaps: readonly BorderStretch[];
  readonly reachedStretches: readonly BorderStretch[];
};

export type CommuneGap = {
  readonly unreachedPeople: number;
  readonly nearestOperatingM: number | null;
  /** −1 when there is none. */
  readonly nearestDisk: number;
};

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
