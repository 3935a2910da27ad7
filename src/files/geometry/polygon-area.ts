import type { LonLat } from '#domain/lon-lat.ts';

export type Ring = readonly LonLat[];
/** The outer ring first, then the holes. */
export type PolygonRings = readonly Ring[];

const semiMajorM = 6378137;
const eccentricitySquared = 0.0066943799901413165;
const eccentricity = Math.sqrt(eccentricitySquared);
const toRadians = Math.PI / 180;

/**
 * Signed area of a closed ring on the WGS84 ellipsoid in square metres, positive when counter-clockwise.
 * The ring is mapped to the authalic cylinder (Snyder 1987, eq. 3-12), where areas are true.
 */
export function computeRingAreaM2(ring: Ring): number {
  let sum = 0;
  let before = ring.at(-1);
  let beforeQ = before === undefined ? 0 : authalicQ(before[1]);
  for (const point of ring) {
    const q = authalicQ(point[1]);
    if (before !== undefined) sum += (point[0] - before[0]) * (q + beforeQ);
    before = point;
    beforeQ = q;
  }
  return (-sum * toRadians * semiMajorM * semiMajorM) / 4;
}

/** Area of polygons with their holes taken out, in square kilometres. */
export function computeAreaKm2(polygons: readonly PolygonRings[]): number {
  let areaM2 = 0;
  for (const polygon of polygons) {
    polygon.forEach((ring, index) => {
      areaM2 += (index === 0 ? 1 : -1) * Math.abs(computeRingAreaM2(ring));
    });
  }
  return areaM2 / 1e6;
}

function authalicQ(latitude: number): number {
  const sine = Math.sin(latitude * toRadians);
  const term = eccentricity * sine;
  return (1 - eccentricitySquared) * (sine / (1 - term * term) + Math.atanh(term) / eccentricity);
}
