import type { MultiPolygon } from 'geojson';
import type { GroundAnswer } from '#analysis/coverage-worker/draw-covered-ground.ts';
import type { CoveredGround } from '#domain/coverage-overlay.ts';
import type { AdminUnitUid } from '#domain/id.ts';

/** The covered ground of the communes that were drawn; null of one that has none. */
export function readCovered(
  { communes, covered }: Pick<GroundAnswer, 'communes' | 'covered'>,
  uids: readonly AdminUnitUid[],
): ReadonlyMap<AdminUnitUid, CoveredGround | null> {
  const { lonLat, ringStart, polygonStart, polygonCommune } = covered;
  const polygonsOf = new Map<number, MultiPolygon['coordinates']>();
  polygonCommune.forEach((commune, polygon) => {
    const rings: [number, number][][] = [];
    for (let ring = polygonStart[polygon] ?? 0; ring < (polygonStart[polygon + 1] ?? 0); ring++) {
      const positions: [number, number][] = [];
      for (let at = ringStart[ring] ?? 0; at < (ringStart[ring + 1] ?? 0); at++)
        positions.push([lonLat[2 * at] ?? NaN, lonLat[2 * at + 1] ?? NaN]);
      rings.push(positions);
    }
    const polygons = polygonsOf.get(commune) ?? [];
    polygons.push(rings);
    polygonsOf.set(commune, polygons);
  });
  const found = new Map<AdminUnitUid, CoveredGround | null>();
  for (const commune of communes) {
    const uid = uids[commune];
    const coordinates = polygonsOf.get(commune);
    if (uid === undefined) continue;
    found.set(
      uid,
      coordinates === undefined ? null : { uid, geometry: { type: 'MultiPolygon', coordinates } },
    );
  }
  return found;
}
