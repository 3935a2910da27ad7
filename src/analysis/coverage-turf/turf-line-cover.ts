import type { LonLat } from '#domain/lon-lat.ts';
import { sphereDistanceM, type TurfDisk } from './turf-disk.ts';

/** Lines are walked in pieces no longer than this; a piece is reached when its middle is. */
const pieceM = 25;

export type TurfLinePiece = {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly lengthM: number;
  readonly isReached: boolean;
};

export function* walkLine(line: readonly LonLat[], disks: readonly TurfDisk[]): Generator<TurfLinePiece> {
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] ?? [0, 0];
    const b = line[i] ?? [0, 0];
    const lengthM = sphereDistanceM(a[0], a[1], b[0], b[1]);
    const count = Math.max(1, Math.ceil(lengthM / pieceM));
    const near = disks.filter(({ box }) => meets(box, a, b));
    for (let piece = 0; piece < count; piece++) {
      const middle = between(a, b, (piece + 0.5) / count);
      yield {
        from: between(a, b, piece / count),
        to: between(a, b, (piece + 1) / count),
        lengthM: lengthM / count,
        isReached: near.some(
          ({ centre, radiusM }) => sphereDistanceM(centre[0], centre[1], middle[0], middle[1]) <= radiusM,
        ),
      };
    }
  }
}

function meets(box: TurfDisk['box'], a: LonLat, b: LonLat): boolean {
  return (
    Math.max(a[0], b[0]) >= box[0] &&
    Math.min(a[0], b[0]) <= (box[2] ?? 0) &&
    Math.max(a[1], b[1]) >= box[1] &&
    Math.min(a[1], b[1]) <= (box[3] ?? 0)
  );
}

function between(a: LonLat, b: LonLat, t: number): LonLat {
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}
