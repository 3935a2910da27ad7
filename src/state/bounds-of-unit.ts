import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLatBounds } from '#domain/map-view.ts';
import { buildUnitsWithin } from '#domain/unit-tree.ts';
import type { Network } from './network-store.ts';

/** The box around the outlines of a unit, or of the communes below it; null while none of them is loaded. */
export function boundsOfUnit(
  { units, geometry }: Pick<Network, 'units' | 'geometry'>,
  uid: AdminUnitUid,
): LonLatBounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const each of geometry.has(uid) ? [uid] : buildUnitsWithin(units)(uid)) {
    const shape = geometry.get(each);
    if (shape === undefined) continue;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    for (const [outer] of polygons)
      for (const [lon = 0, lat = 0] of outer ?? []) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
  }
  return west === Infinity ? null : [west, south, east, north];
}
