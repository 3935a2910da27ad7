import Flatbush from 'flatbush';
import { radiansPerDegree } from './ellipsoid.ts';
import type { DemandTable } from './packed.ts';

/** Points that may lie within a distance of a place: all that do, and some that do not. */
export type PointIndex = (lon: number, lat: number, radiusM: number) => readonly number[];

/** A degree of latitude is nowhere shorter on WGS84. */
const minMetresPerDegree = 110_573;

/** A sphere puts points up to 0.7 % elsewhere. */
const searchMargin = 1.01;

export function createPointIndex({ count, lon, lat }: DemandTable): PointIndex {
  if (count === 0) return () => [];
  // A point without a place is put where no disk is; its distance to any disk is not a number, and so never short enough.
  const index = new Flatbush(count);
  for (let point = 0; point < count; point++) index.add(lon[point] || 0, lat[point] || 0);
  index.finish();
  return (atLon, atLat, radiusM) => {
    const dLat = (radiusM / minMetresPerDegree) * searchMargin;
    const dLon = dLat / Math.cos((Math.abs(atLat) + dLat) * radiansPerDegree);
    return index.search(atLon - dLon, atLat - dLat, atLon + dLon, atLat + dLat);
  };
}
