import type { Geometry } from 'geojson';
import type { LonLat } from '#domain/lon-lat.ts';
import { toLonLat } from './check-outline.ts';

const semiMajorM = 6378137;
const eccentricitySquared = 0.0066943799901413165;

/** The lines of a line geometry; empty for any other. */
export function toLines(geometry: Geometry): readonly (readonly LonLat[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates.map(toLonLat)];
  return geometry.type === 'MultiLineString' ? geometry.coordinates.map((line) => line.map(toLonLat)) : [];
}

/** Length on the WGS84 ellipsoid by the radii of curvature at each piece: exact to 1e-6 for pieces under 10 km. */
export function lineLengthKm(geometry: Geometry): number {
  let lengthM = 0;
  for (const line of toLines(geometry)) {
    for (let index = 1; index < line.length; index++) {
      const a = line[index - 1];
      const b = line[index];
      if (a !== undefined && b !== undefined) lengthM += pieceM(a, b);
    }
  }
  return lengthM / 1000;
}

function pieceM(a: LonLat, b: LonLat): number {
  const toRadians = Math.PI / 180;
  const middle = ((a[1] + b[1]) / 2) * toRadians;
  const bend = 1 - eccentricitySquared * Math.sin(middle) ** 2;
  const northM = ((semiMajorM * (1 - eccentricitySquared)) / bend ** 1.5) * (b[1] - a[1]) * toRadians;
  const eastM = (semiMajorM / Math.sqrt(bend)) * Math.cos(middle) * (b[0] - a[0]) * toRadians;
  return Math.hypot(northM, eastM);
}
