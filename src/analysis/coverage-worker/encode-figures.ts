import type { BorderCover, BorderStretch } from '#domain/coverage-figures.ts';
import { siteSetReadings } from '#domain/site-set.ts';
import type { CoverageEngine } from '../coverage/coverage-engine.ts';
import type { DemandState } from '../coverage/demand-state.ts';
import type {
  EncodedBorderCover,
  EncodedDepths,
  EncodedFigures,
  EncodedStretches,
} from './encoded-figures.ts';

/** A copy of what the engine knows now: its own arrays live on. `withBorder` false leaves the border line out. */
export function encodeFigures(engine: CoverageEngine, withBorder = true): EncodedFigures {
  const { gaps, border, cover, people, hamlets, ...figures } = engine.figures();
  return {
    ...figures,
    communeAreaM2: figures.communeAreaM2.slice(),
    communeBoundaryM: figures.communeBoundaryM.slice(),
    cover: { areaM2: cover.areaM2.slice(), boundaryM: cover.boundaryM.slice() },
    people: people && copyArrays(people),
    hamlets: hamlets && copyArrays(hamlets),
    border: withBorder && border !== null ? border.map(encodeBorder) : null,
    gapPeople: Float64Array.from(gaps, (gap) => gap.unreachedPeople),
    gapNearestM: Float64Array.from(gaps, (gap) => gap.nearestOperatingM ?? NaN),
    gapNearestDisk: Int32Array.from(gaps, (gap) => gap.nearestDisk),
    hamletDepths: encodeDepths(engine.hamlets),
    cellDepths: engine.people === engine.hamlets ? null : encodeDepths(engine.people),
  };
}

function copyArrays<Arrays extends Readonly<Record<string, Float64Array>>>(arrays: Arrays): Arrays {
  return Object.fromEntries(Object.entries(arrays).map(([key, values]) => [key, values.slice()])) as Arrays;
}

function encodeDepths(state: DemandState | null): EncodedDepths | null {
  if (state === null) return null;
  const readings = siteSetReadings.length;
  const depths = new Uint8Array(state.table.count * readings);
  for (let point = 0; point < state.table.count; point++)
    for (let reading = 0; reading < readings; reading++)
      depths[point * readings + reading] = Math.min(255, state.cover.depthAt(point, reading));
  return depths;
}

function encodeBorder({ gaps, reachedStretches, ...lengths }: BorderCover): EncodedBorderCover {
  return {
    ...lengths,
    communeLengthM: lengths.communeLengthM.slice(),
    communeReachedM: lengths.communeReachedM.slice(),
    communeLongestGapM: lengths.communeLongestGapM.slice(),
    gaps: encodeStretches(gaps),
    reachedStretches: encodeStretches(reachedStretches),
  };
}

function encodeStretches(stretches: readonly BorderStretch[]): EncodedStretches {
  const start = new Int32Array(stretches.length + 1);
  stretches.forEach(({ path }, at) => (start[at + 1] = (start[at] ?? 0) + path.length));
  return {
    lengthM: Float64Array.from(stretches, ({ lengthM }) => lengthM),
    start,
    lonLat: Float64Array.from(stretches.flatMap(({ path }) => path.flat())),
  };
}
