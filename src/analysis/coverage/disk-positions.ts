import type { DiskTable } from './packed.ts';
import type { DiskNow } from './prepared-disks.ts';

/** Where every disk is now. */
export type DiskPositions = {
  readonly set: (disk: number, now: DiskNow) => void;
  /** Live: the arrays may be longer than the count, and are written by the next `set`. */
  readonly live: () => DiskTable;
  readonly copy: () => DiskTable;
};

export function createDiskPositions(table: DiskTable): DiskPositions {
  let now = resized(table, table.count);
  return {
    set(disk, { lon, lat, radiusM, setMask }) {
      if (disk >= now.lon.length) now = resized(now, 2 * disk + 1);
      if (disk >= now.count) now = { ...now, count: disk + 1 };
      now.lon[disk] = lon;
      now.lat[disk] = lat;
      now.radiusM[disk] = radiusM;
      now.setMask[disk] = setMask;
    },
    live: () => now,
    copy: () => resized(now, now.count),
  };
}

function resized({ count, ...columns }: DiskTable, capacity: number): DiskTable {
  const lon = new Float64Array(capacity);
  const lat = new Float64Array(capacity);
  const radiusM = new Float64Array(capacity);
  const setMask = new Uint8Array(capacity);
  lon.set(columns.lon.subarray(0, count));
  lat.set(columns.lat.subarray(0, count));
  radiusM.set(columns.radiusM.subarray(0, count));
  setMask.set(columns.setMask.subarray(0, count));
  return { count, lon, lat, radiusM, setMask };
}
