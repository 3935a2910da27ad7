import type { Geometry } from 'geojson';
import { mapPositions } from '../crs/map-positions.ts';

/** Six decimals: 0.1 m, and what the database's own GeoJSON carries. */
export function roundGeometry(geometry: Geometry): Geometry {
  return mapPositions(geometry, ([lon = 0, lat = 0]) => [roundDegrees(lon), roundDegrees(lat)]);
}

export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
