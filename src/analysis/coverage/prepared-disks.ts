import { authalicSine, radiansPerDegree } from './ellipsoid.ts';
import type { DiskTable } from './packed.ts';

/** One disk as it is now. Mask 0 or radius 0 takes it away. */
export type DiskNow = {
  readonly lon: number;
  readonly lat: number;
  readonly radiusM: number;
  readonly setMask: number;
};

/** Disks as the kernel keeps them: what their projection needs of each place is worked out once. */
export type PreparedDisks = {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly lonRad: Float64Array;
  readonly sinBeta: Float64Array;
  readonly radiusM: Float64Array;
  readonly setMask: Uint8Array;
};

export function prepareDisks(table: DiskTable): PreparedDisks {
  const disks = allocateDisks(Math.max(16, table.count));
  for (let disk = 0; disk < table.count; disk++)
    writeDisk(disks, disk, {
      lon: table.lon[disk] as number,
      lat: table.lat[disk] as number,
      radiusM: table.radiusM[disk] as number,
      setMask: table.setMask[disk] as number,
    });
  return disks;
}

/** A disk without a place or a positive radius takes no part. */
export function writeDisk(disks: PreparedDisks, disk: number, now: DiskNow): void {
  const isUsable = Number.isFinite(now.lon) && Math.abs(now.lat) <= 90 && now.radiusM > 0;
  disks.lon[disk] = now.lon;
  disks.lat[disk] = now.lat;
  disks.lonRad[disk] = now.lon * radiansPerDegree;
  disks.sinBeta[disk] = isUsable ? authalicSine(now.lat) : 0;
  disks.radiusM[disk] = isUsable ? now.radiusM : 0;
  disks.setMask[disk] = isUsable ? now.setMask : 0;
}

export function widenDisks(disks: PreparedDisks): PreparedDisks {
  const wider = allocateDisks(2 * disks.lon.length);
  for (const key of ['lon', 'lat', 'lonRad', 'sinBeta', 'radiusM', 'setMask'] as const)
    wider[key].set(disks[key]);
  return wider;
}

function allocateDisks(capacity: number): PreparedDisks {
  return {
    lon: new Float64Array(capacity),
    lat: new Float64Array(capacity),
    lonRad: new Float64Array(capacity),
    sinBeta: new Float64Array(capacity),
    radiusM: new Float64Array(capacity),
    setMask: new Uint8Array(capacity),
  };
}
