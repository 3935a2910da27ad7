import type { LonLat } from '#domain/lon-lat.ts';
import type { BorderCover, BorderStretch } from '#domain/coverage-figures.ts';
import { createLongestRuns } from '../coverage/longest-runs.ts';
import type { PackedBorder } from '../coverage/pack-border.ts';
import type { TurfDisk } from './turf-disk.ts';
import { walkLine } from './turf-line-cover.ts';

/** The border line by pieces of 25 m on the sphere: what the kernel cuts exactly. */
export function computeTurfBorder(
  border: PackedBorder,
  disks: readonly TurfDisk[],
  communeCount: number,
): BorderCover {
  const communeLengthM = new Float64Array(communeCount);
  const communeReachedM = new Float64Array(communeCount);
  const longest = createLongestRuns(communeCount);
  const stretches = { reached: [] as Stretch[], gaps: [] as Stretch[] };
  let lengthM = 0;
  let reachedM = 0;
  let open = null as { readonly isReached: boolean; readonly stretch: Stretch } | null;
  for (let chunk = 0; chunk < border.chunkCount; chunk++) {
    if (chunk > 0 && border.chunkLine[chunk] !== border.chunkLine[chunk - 1]) {
      open = null;
      longest.end();
    }
    const last = (border.chunkStart[chunk + 1] as number) - 1;
    for (let at = border.chunkStart[chunk] as number; at < last; at++) {
      const commune = border.commune[at] as number;
      for (const piece of walkLine([positionAt(border, at), positionAt(border, at + 1)], disks)) {
        lengthM += piece.lengthM;
        if (piece.isReached) {
          reachedM += piece.lengthM;
          longest.end();
        } else longest.add(commune, piece.lengthM);
        if (commune >= 0) {
          communeLengthM[commune] = (communeLengthM[commune] as number) + piece.lengthM;
          if (piece.isReached)
            communeReachedM[commune] = (communeReachedM[commune] as number) + piece.lengthM;
        }
        if (open?.isReached !== piece.isReached) {
          open = { isReached: piece.isReached, stretch: { lengthM: 0, path: [piece.from] } };
          (piece.isReached ? stretches.reached : stretches.gaps).push(open.stretch);
        }
        open.stretch.lengthM += piece.lengthM;
        open.stretch.path.push(piece.to);
      }
    }
  }
  return {
    lengthM,
    reachedM,
    communeLengthM,
    communeReachedM,
    communeLongestGapM: longest.byCommune,
    gaps: stretches.gaps satisfies readonly BorderStretch[],
    reachedStretches: stretches.reached,
  };
}

type Stretch = { lengthM: number; path: LonLat[] };

function positionAt({ lonLat }: PackedBorder, at: number): LonLat {
  return [lonLat[2 * at] as number, lonLat[2 * at + 1] as number];
}
