import Flatbush from 'flatbush';
import { radiansPerDegree } from './ellipsoid.ts';
import { geodesicDistanceM } from './geodesic-distance.ts';

type NearestDisk = { readonly disk: number; readonly distanceM: number };
export type FindNearestDisk = (lon: number, lat: number) => NearestDisk | null;

/** The nearest of some disks' centres to any place; of equally near ones the first. */
export function indexNearestDisk(
  lon: Float64Array,
  lat: Float64Array,
  disks: readonly number[],
): FindNearestDisk {
  if (disks.length === 0) return () => null;
  const index = new Flatbush(disks.length);
  for (const disk of disks) index.add(lon[disk] as number, lat[disk] as number);
  index.finish();
  const measure = (item: number, x: number, y: number): number => {
    const disk = disks[item] as number;
    return geodesicDistanceM(x, y, lon[disk] as number, lat[disk] as number);
  };
  return (x, y) => {
    // Near in degrees is not quite near in metres: the first guess bounds a box that holds the answer.
    const [guess = 0] = index.neighbors(x, y, 1);
    const bound = measure(guess, x, y);
    const dLat = bound / 110_573;
    const dLon = dLat / Math.max(0.01, Math.cos((Math.abs(y) + dLat) * radiansPerDegree));
    let best = { item: guess, distanceM: bound };
    for (const item of index.search(x - dLon, y - dLat, x + dLon, y + dLat).toSorted((a, b) => a - b)) {
      const distanceM = measure(item, x, y);
      if (distanceM < best.distanceM || (distanceM === best.distanceM && item < best.item))
        best = { item, distanceM };
    }
    return { disk: disks[best.item] as number, distanceM: best.distanceM };
  };
}
