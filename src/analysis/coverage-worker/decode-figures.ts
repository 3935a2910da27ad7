import type { BorderCover, BorderStretch, CoverageFigures } from '#domain/coverage-figures.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { EncodedBorderCover, EncodedFigures, EncodedStretches } from './encoded-figures.ts';

export function decodeFigures(encoded: EncodedFigures): CoverageFigures {
  return {
    maxDepth: encoded.maxDepth,
    communeAreaM2: encoded.communeAreaM2,
    communeBoundaryM: encoded.communeBoundaryM,
    cover: encoded.cover,
    people: encoded.people,
    hamlets: encoded.hamlets,
    border: encoded.border && encoded.border.map(decodeBorder),
    criticality: encoded.criticality,
    gaps: Array.from(encoded.gapPeople, (unreachedPeople, commune) => ({
      unreachedPeople,
      nearestOperatingM: orNull(encoded.gapNearestM[commune]),
      nearestDisk: encoded.gapNearestDisk[commune] ?? -1,
    })),
  };
}

function decodeBorder({ gaps, reachedStretches, ...lengths }: EncodedBorderCover): BorderCover {
  return { ...lengths, gaps: decodeStretches(gaps), reachedStretches: decodeStretches(reachedStretches) };
}

function decodeStretches({ lengthM, start, lonLat }: EncodedStretches): readonly BorderStretch[] {
  return Array.from(lengthM, (length, at) => {
    const from = start[at] ?? 0;
    return {
      lengthM: length,
      path: Array.from({ length: (start[at + 1] ?? from) - from }, (_, offset): LonLat => [
        lonLat[2 * (from + offset)] ?? NaN,
        lonLat[2 * (from + offset) + 1] ?? NaN,
      ]),
    };
  });
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
