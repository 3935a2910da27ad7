import { geodesicDistanceM } from '#analysis/coverage/geodesic-distance.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { HamletRuling } from '#domain/hamlet-ruling.ts';
import { readingsOf, siteSetReadings } from '#domain/site-set.ts';
import type { CoverageAnswer, CoverageDisk } from '#state/coverage-store.ts';

/** A source near a hamlet, as the chosen set reads it. */
export type NearSource = {
  readonly sourceId: string;
  readonly distanceM: number;
  readonly radiusM: number;
  /** sure: it counts; maybe: only if unknown means working; built: it stands and does not count. */
  readonly counts: 'sure' | 'maybe' | 'built';
};

export type HamletCover = {
  readonly hamlet: Hamlet;
  readonly state: 'yes' | 'maybe' | 'no';
  /** Sources within whose radius it lies, the nearest first. */
  readonly within: readonly NearSource[];
  /** The nearest source that counts or may count; null when there is none within 20 km. */
  readonly nearest: NearSource | null;
  /** The nearest few, reached or not: those that a person may assign. */
  readonly candidates: readonly NearSource[];
  readonly rulings: readonly HamletRuling[];
};

const nearM = 20_000;
const candidateLimit = 12;
const metresPerDegree = 110_573;

/** Of each of these hamlets: whether it is reached, and by what. States are the worker's; distances are measured here. */
export function listHamletCover(
  { ground, hamletDepths, disks, params }: CoverageAnswer,
  hamlets: readonly Hamlet[],
  rulings: readonly HamletRuling[],
): readonly HamletCover[] {
  const { low, high } = readingsOf[params.siteSet];
  const placeOf = new Map(ground.hamletIds.map((id, place) => [id, place]));
  const standing = disks.filter(({ setMask, radiusM }) => setMask !== 0 && radiusM > 0);
  return hamlets.map((hamlet) => {
    const at = (placeOf.get(hamlet.id) ?? -1) * siteSetReadings.length;
    const isReached = (reading: number): boolean => (hamletDepths?.[at + reading] ?? 0) >= params.k;
    const near = listNear(standing, hamlet, low, high);
    return {
      hamlet,
      state: isReached(low) ? 'yes' : isReached(high) ? 'maybe' : 'no',
      within: near.filter(({ distanceM, radiusM }) => distanceM <= radiusM),
      nearest: near.find(({ counts }) => counts !== 'built') ?? null,
      candidates: near.slice(0, candidateLimit),
      rulings: rulings.filter(({ hamletId }) => hamletId === hamlet.id),
    };
  });
}

function listNear(
  disks: readonly CoverageDisk[],
  { lonLat }: Hamlet,
  low: number,
  high: number,
): readonly NearSource[] {
  if (lonLat === null) return [];
  const [lon, lat] = lonLat;
  const dLat = nearM / metresPerDegree;
  return disks
    .flatMap(({ sourceId, lonLat: place, radiusM, setMask }): readonly NearSource[] => {
      if (place === null || Math.abs(place[1] - lat) > dLat || Math.abs(place[0] - lon) > 2 * dLat) return [];
      const distanceM = geodesicDistanceM(lon, lat, ...place);
      const counts = (setMask >> low) & 1 ? 'sure' : (setMask >> high) & 1 ? 'maybe' : 'built';
      return distanceM > nearM ? [] : [{ sourceId, distanceM, radiusM, counts }];
    })
    .toSorted((a, b) => a.distanceM - b.distanceM);
}
