import type { PackedRows } from './pack-rows.ts';

/**
 * What the kernel works on: typed arrays only, so that a worker receives them without a copy.
 * A commune is one or more *parts* (polygons with their holes); every part has a plane frame of its own, in metres.
 */
export type PackedCommunes = PackedRows & {
  readonly communeCount: number;
  readonly partCount: number;
  /** Commune i has the parts `communeParts[i]` to `communeParts[i + 1]`. */
  readonly communeParts: Int32Array;
  readonly partCommune: Int32Array;
  /** Part p has the rings `partRings[p]` to `partRings[p + 1]`. */
  readonly partRings: Int32Array;
  /** Part p has the chunks `partChunks[p]` to `partChunks[p + 1]`. */
  readonly partChunks: Int32Array;
  /** Ring r has the positions `ringStart[r]` to `ringStart[r + 1]`, the last equal to the first, bit by bit. */
  readonly ringStart: Int32Array;
  /** Pairs x, y: metres in the frame of the part; shells counter-clockwise, holes clockwise. */
  readonly xy: Float64Array;
  /** Centre of each part's frame: pairs lon, lat in degrees. */
  readonly partCentre: Float64Array;
  /** minX, minY, maxX, maxY in the frame, four a part. */
  readonly partBox: Float64Array;
  readonly partAreaM2: Float64Array;
  readonly partBoundaryM: Float64Array;
  /** West, south, east, north in degrees, four a part. */
  readonly partLonLatBox: Float64Array;
  /** Chunk c has the edges from position `chunkStart[c]` to position `chunkEnd[c]`. */
  readonly chunkStart: Int32Array;
  readonly chunkEnd: Int32Array;
  readonly chunkBox: Float64Array;
  /** Σ a × b over the chunk's edges, twice the area it sweeps from the origin. */
  readonly chunkCross: Float64Array;
  readonly chunkLengthM: Float64Array;
  /** Flatbush over `partLonLatBox`. */
  readonly index: ArrayBuffer;
  readonly communeAreaM2: Float64Array;
  readonly communeBoundaryM: Float64Array;
};

/** Disks in the order of their index; a disk with mask 0 or radius 0 takes no part. */
export type DiskTable = {
  readonly count: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly radiusM: Float64Array;
  /** Bit s: belongs to set s. */
  readonly setMask: Uint8Array;
};

/** Demand points. `commune` is −1 for a point that lies in none. */
export type DemandTable = {
  readonly count: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly weight: Float64Array;
  readonly commune: Int32Array;
};
