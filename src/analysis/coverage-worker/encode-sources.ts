import type { ReachRuling, ReachSource } from '#domain/reach-source.ts';
import { positionMethods, siteKinds, technologies } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import type { EncodedSources } from './encoded-data.ts';

/** `demandIds` are those of the ground's hamlets, in its order. A ruling on what is not there keeps place −2, and is told. */
export function encodeSources(
  sources: readonly ReachSource[],
  rulings: readonly ReachRuling[],
  demandIds: readonly string[],
): EncodedSources {
  const siteOf = new Map<string, number>();
  for (const { siteId } of sources) if (!siteOf.has(siteId)) siteOf.set(siteId, siteOf.size);
  const demandAt = new Map(rulings.length === 0 ? [] : demandIds.map((id, place) => [id, place]));
  const sourceAt = new Map(rulings.length === 0 ? [] : sources.map(({ id }, place) => [id, place]));
  return {
    lon: Float64Array.from(sources, ({ lonLat }) => lonLat?.[0] ?? NaN),
    lat: Float64Array.from(sources, ({ lonLat }) => lonLat?.[1] ?? NaN),
    radiusM: Float64Array.from(sources, ({ radiusM }) => radiusM ?? NaN),
    soundLevelDb: Float64Array.from(sources, ({ soundLevelDb }) => soundLevelDb ?? NaN),
    soundDistanceM: Float64Array.from(sources, ({ soundDistanceM }) => soundDistanceM ?? NaN),
    kind: Uint8Array.from(sources, ({ kind }) => siteKinds.indexOf(kind)),
    technology: Uint8Array.from(sources, ({ technology }) => technologies.indexOf(technology)),
    positionMethod: Uint8Array.from(sources, ({ positionMethod }) => positionMethods.indexOf(positionMethod)),
    status: Uint8Array.from(sources, ({ status }) => statuses.indexOf(status)),
    site: Int32Array.from(sources, ({ siteId }) => siteOf.get(siteId) ?? -1),
    rulings: {
      demand: Int32Array.from(rulings, ({ demandId }) => demandAt.get(demandId) ?? -2),
      source: Int32Array.from(rulings, ({ sourceId }) =>
        sourceId === null ? -1 : (sourceAt.get(sourceId) ?? -2),
      ),
      isAssigned: Uint8Array.from(rulings, ({ effect }) => (effect === 'assigned' ? 1 : 0)),
    },
  };
}
