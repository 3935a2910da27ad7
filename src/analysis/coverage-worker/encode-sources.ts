import type { ReachRuling, ReachSource } from '#domain/reach-source.ts';
import { positionMethods, siteKinds, technologies } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import type { EncodedSources } from './encoded-data.ts';

const kindAt = numberWords(siteKinds);
const technologyAt = numberWords(technologies);
const methodAt = numberWords(positionMethods);
const statusAt = numberWords(statuses);

/**
 * `demandIds` are those of the ground's hamlets, in its order. A ruling on what is not there keeps place −2, and is told.
 * One pass over the sources: the country has tens of thousands, and the page waits.
 */
export function encodeSources(
  sources: readonly ReachSource[],
  rulings: readonly ReachRuling[],
  demandIds: readonly string[],
): EncodedSources {
  const columns = allocate(sources.length);
  const siteOf = new Map<string, number>();
  let at = 0;
  for (const source of sources) {
    let site = siteOf.get(source.siteId);
    if (site === undefined) siteOf.set(source.siteId, (site = siteOf.size));
    columns.lon[at] = source.lonLat?.[0] ?? NaN;
    columns.lat[at] = source.lonLat?.[1] ?? NaN;
    columns.radiusM[at] = source.radiusM ?? NaN;
    columns.soundLevelDb[at] = source.soundLevelDb ?? NaN;
    columns.soundDistanceM[at] = source.soundDistanceM ?? NaN;
    columns.kind[at] = kindAt(source.kind);
    columns.technology[at] = technologyAt(source.technology);
    columns.positionMethod[at] = methodAt(source.positionMethod);
    columns.status[at] = statusAt(source.status);
    columns.site[at] = site;
    at++;
  }
  return { ...columns, rulings: encodeRulings(sources, rulings, demandIds) };
}

function allocate(count: number): Omit<EncodedSources, 'rulings'> {
  return {
    lon: new Float64Array(count),
    lat: new Float64Array(count),
    radiusM: new Float64Array(count),
    soundLevelDb: new Float64Array(count),
    soundDistanceM: new Float64Array(count),
    kind: new Uint8Array(count),
    technology: new Uint8Array(count),
    positionMethod: new Uint8Array(count),
    status: new Uint8Array(count),
    site: new Int32Array(count),
  };
}

function encodeRulings(
  sources: readonly ReachSource[],
  rulings: readonly ReachRuling[],
  demandIds: readonly string[],
): EncodedSources['rulings'] {
  const demandAt = new Map(rulings.length === 0 ? [] : demandIds.map((id, place) => [id, place]));
  const sourceAt = new Map(rulings.length === 0 ? [] : sources.map(({ id }, place) => [id, place]));
  return {
    demand: Int32Array.from(rulings, ({ demandId }) => demandAt.get(demandId) ?? -2),
    source: Int32Array.from(rulings, ({ sourceId }) =>
      sourceId === null ? -1 : (sourceAt.get(sourceId) ?? -2),
    ),
    isAssigned: Uint8Array.from(rulings, ({ effect }) => (effect === 'assigned' ? 1 : 0)),
  };
}

/** Place of a word in its list; a byte keeps −1 as 255, as ever. */
function numberWords<Word>(words: readonly Word[]): (word: Word) => number {
  const places = new Map(words.map((word, place) => [word, place]));
  return (word) => places.get(word) ?? -1;
}
