import type { CoverArrays, DemandArrays, Losses } from '#domain/coverage-figures.ts';

/** Stretches of a line in a row. */
export type EncodedStretches = {
  readonly lengthM: Float64Array;
  /** Stretch s has the positions `start[s]` to `start[s + 1]`. */
  readonly start: Int32Array;
  readonly lonLat: Float64Array;
};

export type EncodedBorderCover = {
  readonly lengthM: number;
  readonly reachedM: number;
  readonly communeLengthM: Float64Array;
  readonly communeReachedM: Float64Array;
  readonly communeLongestGapM: Float64Array;
  readonly gaps: EncodedStretches;
  readonly reachedStretches: EncodedStretches;
};

/** How many sources of each reading reach each point: of point p in reading r at `depth[p * readings + r]`, at most 255. */
export type EncodedDepths = Uint8Array;

/** What a run found, as typed arrays that may be transferred. */
export type EncodedFigures = {
  readonly maxDepth: number;
  readonly communeAreaM2: Float64Array;
  readonly communeBoundaryM: Float64Array;
  readonly cover: CoverArrays;
  readonly people: DemandArrays | null;
  readonly hamlets: DemandArrays | null;
  readonly border: readonly EncodedBorderCover[] | null;
  readonly criticality: { readonly byDisk: Losses; readonly byGroup: Losses } | null;
  readonly gapPeople: Float64Array;
  /** NaN when there is none. */
  readonly gapNearestM: Float64Array;
  readonly gapNearestDisk: Int32Array;
  readonly hamletDepths: EncodedDepths | null;
  readonly cellDepths: EncodedDepths | null;
};
