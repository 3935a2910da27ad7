import Flatbush from 'flatbush';
import { radiansPerDegree } from './ellipsoid.ts';
import { geodesicDistanceM } from './geodesic-distance.ts';
import type { DiskTable } from './packed.ts';

export type NearestDisk = { readonly disk: number; readonly distanceM: number };

/** The nearest of the disks of a set to any place, while disks move; of equally near ones the first. */
export type NearestDisks = {
  /** To be told of every disk that is changed or added. */
  readonly move: (disk: number) => void;
  readonly find: (lon: number, lat: number) => NearestDisk | null;
  /** What was nearest before some disks moved, or one of these, if that is nearer. Not for one that was itself among them. */
  readonly nearerOf: (
    before: NearestDisk | null,
    moved: Iterable<number>,
    lon: number,
    lat: number,
  ) => NearestDisk | null;
};

/** The index is of the disks as they stand at first; those that moved since are few and measured one by one. */
export function createNearestDisks(disksNow: () => DiskTable, set: number): NearestDisks {
  const isStanding = (disk: number): boolean => {
    const { setMask, radiusM } = disksNow();
    return ((setMask[disk] as number) >> set) % 2 === 1 && (radiusM[disk] as number) > 0;
  };
  const measure = (disk: number, lon: number, lat: number): number => {
    const now = disksNow();
    return geodesicDistanceM(lon, lat, now.lon[disk] as number, now.lat[disk] as number);
  };
  const indexed = Array.from({ length: disksNow().count }, (_, disk) => disk).filter(isStanding);
  const index = indexPoints(disksNow(), indexed);
  const moved = new Set<number>();
  const isUnmoved = (item: number): boolean => !moved.has(indexed[item] as number);

  const nearerOf: NearestDisks['nearerOf'] = (before, disks, lon, lat) => {
    let best = before;
    for (const disk of disks) {
      if (!isStanding(disk)) continue;
      const distanceM = measure(disk, lon, lat);
      const isNearer =
        best === null || distanceM < best.distanceM || (distanceM === best.distanceM && disk < best.disk);
      if (isNearer) best = { disk, distanceM };
    }
    return best;
  };
  const findUnmoved = (lon: number, lat: number): NearestDisk | null => {
    // Near in degrees is not quite near in metres: the first guess bounds a box that holds the answer.
    const guess = index?.neighbors(lon, lat, 1, Infinity, isUnmoved)[0];
    if (index === null || guess === undefined) return null;
    const disk = indexed[guess] as number;
    const distanceM = measure(disk, lon, lat);
    const dLat = distanceM / 110_573;
    const dLon = dLat / Math.max(0.01, Math.cos((Math.abs(lat) + dLat) * radiansPerDegree));
    const near = index.search(lon - dLon, lat - dLat, lon + dLon, lat + dLat, isUnmoved);
    return nearerOf(
      { disk, distanceM },
      near.map((item) => indexed[item] as number),
      lon,
      lat,
    );
  };
  return {
    move: (disk) => moved.add(disk),
    find: (lon, lat) => nearerOf(findUnmoved(lon, lat), moved, lon, lat),
    nearerOf,
  };
}

function indexPoints({ lon, lat }: DiskTable, disks: readonly number[]): Flatbush | null {
  if (disks.length === 0) return null;
  const index = new Flatbush(disks.length);
  for (const disk of disks) index.add(lon[disk] as number, lat[disk] as number);
  index.finish();
  return index;
}
