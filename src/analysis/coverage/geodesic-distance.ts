import { eccentricitySquared, radiansPerDegree, semiMajorM } from './ellipsoid.ts';

/**
 * Metres between two places on the ellipsoid by the mid-latitude formula of Gauss (Rapp 1991, Geometric Geodesy I, sec. 6.4):
 * a triangle with the radii of curvature at the middle latitude, then from chord to arc. Within 1 mm up to 20 km, 1 cm up to 100 km.
 */
export function geodesicDistanceM(lonA: number, latA: number, lonB: number, latB: number): number {
  const halfLat = ((latB - latA) / 2) * radiansPerDegree;
  const halfLon = ((lonB - lonA) / 2) * radiansPerDegree;
  const mid = ((latA + latB) / 2) * radiansPerDegree;
  const sine = Math.sin(mid);
  const w = 1 - eccentricitySquared * sine * sine;
  // Radii of curvature across the meridian and along it.
  const n = semiMajorM / Math.sqrt(w);
  const m = (n * (1 - eccentricitySquared)) / w;
  const east = 2 * n * Math.cos(mid) * Math.sin(halfLon);
  const north = 2 * m * Math.sin(halfLat) * Math.cos(halfLon);
  const chord2 = east * east + north * north;
  return Math.sqrt(chord2) * (1 + chord2 / (24 * m * n));
}
