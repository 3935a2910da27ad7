import type { CoverArrays, DemandArrays } from '#domain/coverage-figures.ts';
import type { CoverageParams } from '#domain/coverage-params.ts';
import { prepareRun } from '../coverage-input/prepare-analysis.ts';
import { prepareGround } from '../coverage-input/prepare-ground.ts';
import { computeTurfFigures } from '../coverage-turf/compute-turf-figures.ts';
import { decodeGround, decodeRulings, decodeSources } from '../coverage-worker/decode-data.ts';
import type { EncodedGround, EncodedSources } from '../coverage-worker/encoded-data.ts';
import { narrowInput } from './narrow-input.ts';

/** What the figures on the screen were computed from; and the communes that are to be checked, null for all of them. */
export type TurfCheckRequest = {
  readonly ground: EncodedGround;
  readonly sources: EncodedSources;
  readonly params: CoverageParams;
  readonly communes: readonly number[] | null;
};

/** Turf's figures of these communes, in the places of `CoverageFigures`. */
export type TurfCheckAnswer = {
  readonly maxDepth: number;
  readonly communeAreaM2: Float64Array;
  readonly cover: CoverArrays;
  readonly people: DemandArrays | null;
  readonly hamlets: DemandArrays | null;
  /** One for each reading; null where no border line runs. */
  readonly border:
    | readonly { readonly communeLengthM: Float64Array; readonly communeReachedM: Float64Array }[]
    | null;
};

/** The whole way again from the data to the figures, by the second engine. Yields communes done. */
export function* computeTurfCheck({
  ground,
  sources,
  params,
  communes,
}: TurfCheckRequest): Generator<{ readonly done: number; readonly of: number }, TurfCheckAnswer, void> {
  const data = decodeGround(ground);
  const { input } = prepareRun(
    prepareGround(data),
    { sources: decodeSources(sources), rulings: decodeRulings(sources) },
    params,
  );
  const chosen = communes === null ? null : new Set(communes);
  const geometries = data.communes.map(({ geometry }, commune) =>
    chosen === null || chosen.has(commune) ? geometry : null,
  );
  // Layers of at least k are dear for Turf: it is asked for no more than is shown.
  const narrowed = narrowInput({ ...input, maxDepth: params.k }, geometries, chosen);
  const { maxDepth, communeAreaM2, cover, people, hamlets, border } = yield* computeTurfFigures(
    narrowed,
    geometries,
  );
  return {
    maxDepth,
    communeAreaM2,
    cover,
    people,
    hamlets,
    border:
      border?.map(({ communeLengthM, communeReachedM }) => ({ communeLengthM, communeReachedM })) ?? null,
  };
}
