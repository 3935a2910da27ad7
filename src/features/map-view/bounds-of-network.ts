import type { LonLatBounds } from '#domain/map-view.ts';
import type { Network } from '#state/network-store.ts';

type Ground = Pick<Network, 'sites' | 'geometry'>;

/** The box that holds every site with a position and the communes around them; null when there is no site. */
export function boundsOfNetwork({ sites, geometry }: Ground): LonLatBounds | null {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  const add = (lon: number, lat: number) => {
    box.west = Math.min(box.west, lon);
    box.south = Math.min(box.south, lat);
    box.east = Math.max(box.east, lon);
    box.north = Math.max(box.north, lat);
  };
  const home = new Set<string>();
  for (const { lonLat, units } of sites.values()) {
    if (lonLat !== null) add(lonLat[0], lonLat[1]);
    for (const uid of units) home.add(uid);
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
