import { measureGeodesic, type Geodesic } from './geodesic.ts';
import type { LonLat } from './lon-lat.ts';
import type { Site } from './site.ts';

export type Neighbouring = Geodesic & { readonly site: Site };

/** The sites nearest to a site, nearest first: of its own kind, and of the others. Sites without a place are left out. */
export function listNearestSites(
  site: Site,
  sites: Iterable<Site>,
  count: number,
): { readonly sameKind: readonly Neighbouring[]; readonly otherKinds: readonly Neighbouring[] } {
  const { lonLat } = site;
  if (lonLat === null) return { sameKind: [], otherKinds: [] };
  const others = [...sites].filter((each) => each.id !== site.id && each.lonLat !== null);
  const nearest = (candidates: readonly Site[]) =>
    candidates
      .map((each) => ({ each, roughly: roughDistance(lonLat, each.lonLat ?? lonLat) }))
      .toSorted((a, b) => a.roughly - b.roughly)
      .slice(0, count + 2)
      .map(({ each }) => ({ site: each, ...measureGeodesic(lonLat, each.lonLat ?? lonLat) }))
      .toSorted((a, b) => a.distanceM - b.distanceM || a.site.code.localeCompare(b.site.code))
      .slice(0, count);
  return {
    sameKind: nearest(others.filter(({ kind }) => kind === site.kind)),
    otherKinds: nearest(others.filter(({ kind }) => kind !== site.kind)),
  };
}

// Cheap, and right to well under a per cent at the distance of neighbours: only to choose whom to measure.
function roughDistance([lon, lat]: LonLat, to: LonLat): number {
  return Math.hypot((to[0] - lon) * Math.cos((lat * Math.PI) / 180) * 0.9966, to[1] - lat);
}

/** One of eight winds for a bearing in degrees. */
export function toWind(bearingDeg: number): (typeof winds)[number] {
  return winds[Math.round(bearingDeg / 45) % 8] ?? 'n';
}

export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
