import { toAdminUnitUid } from '#domain/id.ts';
import type { LonLatBounds } from '#domain/map-view.ts';
import { buildUnitsWithin } from '#domain/unit-tree.ts';
import type { Network } from './network-store.ts';

type Ground = Pick<Network, 'sites' | 'units' | 'geometry' | 'status'>;

/** The box that holds the home province's sites and the communes around them (every site's when none is at home); null when there is no site. */
export function boundsOfNetwork({ sites, units, geometry, status }: Ground): LonLatBounds | null {
  const within = buildUnitsWithin(units);
  const homeUnits = new Set(
    [...(status?.homeCodes ?? [])].flatMap(([vintage, code]) => [...within(toAdminUnitUid(code, vintage))]),
  );
  const all = [...sites.values()];
  const atHome = all.filter((site) => site.units.some((uid) => homeUnits.has(uid)));
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  const add = (lon: number, lat: number) => {
    box.west = Math.min(box.west, lon);
    box.south = Math.min(box.south, lat);
    box.east = Math.max(box.east, lon);
    box.north = Math.max(box.north, lat);
  };
  const home = new Set<string>();
  for (const { lonLat, units: standsIn } of atHome.length > 0 ? atHome : all) {
    if (lonLat !== null) add(lonLat[0], lonLat[1]);
    for (const uid of standsIn) home.add(uid);
  }
  if (box.west === Infinity) return null;
  for (const [uid, shape] of geometry) {
    if (!home.has(uid)) continue;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    for (const [outer] of polygons)
      for (const [lon, lat] of outer ?? []) add(lon ?? box.west, lat ?? box.south);
  }
  return [box.west, box.south, box.east, box.north];
}
