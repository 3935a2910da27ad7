import type { LonLat } from '#domain/lon-lat.ts';
import { authalicSine, radiansPerDegree } from './ellipsoid.ts';
import { createFrame, projectInto } from './frame.ts';

/** The border line in chunks, each in a plane of its own; a position that two chunks share is in both. */
export type PackedBorder = {
  readonly chunkCount: number;
  /** Chunk c has the positions `chunkStart[c]` to `chunkStart[c + 1]`, and one segment fewer. */
  readonly chunkStart: Int32Array;
  /** Chunks of one line follow each other; where this changes, the line ends. */
  readonly chunkLine: Int32Array;
  /** Centre of each chunk's frame: pairs lon, lat in degrees. */
  readonly chunkCentre: Float64Array;
  /** West, south, east, north in degrees, four a chunk. */
  readonly chunkLonLatBox: Float64Array;
  readonly xy: Float64Array;
  readonly lonLat: Float64Array;
  /** Commune of the segment that begins at each position, −1 for none; at the last position of a chunk −1. */
  readonly commune: Int32Array;
};

const segmentsPerChunk = 16;

/** `communeNear` names the commune that a segment belongs to, by the segment's middle. */
export function packBorder(
  lines: readonly (readonly LonLat[])[],
  communeNear: (lon: number, lat: number) => number,
): PackedBorder {
  const chunkStart = [0];
  const chunkLine: number[] = [];
  const centres: number[] = [];
  const boxes: number[] = [];
  const lonLat: number[] = [];
  const commune: number[] = [];
  lines.forEach((line, number) => {
    const positions = line.filter(isOnEarth);
    for (let from = 0; from < positions.length - 1; from += segmentsPerChunk) {
      const chunk = positions.slice(from, from + segmentsPerChunk + 1);
      const lons = chunk.map(([lon]) => lon);
      const lats = chunk.map(([, lat]) => lat);
      const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
      boxes.push(...box);
      centres.push((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
      chunk.forEach(([lon, lat], i) => {
        lonLat.push(lon, lat);
        const next = chunk[i + 1];
        commune.push(next === undefined ? -1 : communeNear((lon + next[0]) / 2, (lat + next[1]) / 2));
      });
      chunkStart.push(commune.length);
      chunkLine.push(number);
    }
  });
  return {
    chunkCount: chunkLine.length,
    chunkStart: Int32Array.from(chunkStart),
    chunkLine: Int32Array.from(chunkLine),
    chunkCentre: Float64Array.from(centres),
    chunkLonLatBox: Float64Array.from(boxes),
    xy: toPlane(lonLat, chunkStart, centres),
    lonLat: Float64Array.from(lonLat),
    commune: Int32Array.from(commune),
  };
}

function isOnEarth([lon, lat]: LonLat): boolean {
  return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lat) < 90;
}

function toPlane(
  lonLat: readonly number[],
  chunkStart: readonly number[],
  centres: readonly number[],
): Float64Array {
  const xy = new Float64Array(lonLat.length);
  for (let chunk = 0; chunk < chunkStart.length - 1; chunk++) {
    const frame = createFrame(centres[2 * chunk] as number, centres[2 * chunk + 1] as number);
    for (let i = chunkStart[chunk] as number; i < (chunkStart[chunk + 1] as number); i++)
      projectInto(
        xy,
        2 * i,
        frame,
        (lonLat[2 * i] as number) * radiansPerDegree,
        authalicSine(lonLat[2 * i + 1] as number),
      );
  }
  return xy;
}
