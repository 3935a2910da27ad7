import type { LonLatBounds } from '#domain/map-view.ts';
import type { Site } from '#domain/site.ts';

/** The box that holds every site with a position; null when there is none. */
export function boundsOfSites(sites: Iterable<Site>): LonLatBounds | null {
  let bounds: LonLatBounds | null = null;
  for (const { lonLat } of sites) {
    if (lonLat === null) continue;
    const [lon, lat] = lonLat;
    const [west, south, east, north]: LonLatBounds = bounds ?? [lon, lat, lon, lat];
    bounds = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }
  return bounds;
}
