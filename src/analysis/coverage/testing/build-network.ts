import type { Polygon } from 'geojson';
import type { DiskTable } from '../packed.ts';
import type { DiskNow } from '../prepared-disks.ts';

export type TestDisk = DiskNow;

export function buildTable(disks: readonly TestDisk[]): DiskTable {
  return {
    count: disks.length,
    lon: Float64Array.from(disks, ({ lon }) => lon),
    lat: Float64Array.from(disks, ({ lat }) => lat),
    radiusM: Float64Array.from(disks, ({ radiusM }) => radiusM),
    setMask: Uint8Array.from(disks, ({ setMask }) => setMask),
  };
}

/** Jagged communes side by side around Lộc Ninh, about 6 by 6 km each; every second one has a hole. */
export function buildGrid(columns: number, rows: number): readonly Polygon[] {
  const side = 0.06;
  return Array.from({ length: columns * rows }, (_, i) => {
    const west = 106.4 + (i % columns) * side;
    const south = 11.7 + Math.floor(i / columns) * side;
    const shell = [
      ...edge(west, south, side, 0),
      ...edge(west + side, south, 0, side),
      ...edge(west + side, south + side, -side, 0),
      ...edge(west, south + side, 0, -side),
    ];
    const hole = [0.4, 0.6, 0.6, 0.4, 0.4].map((x, corner) => [
      west + side * x,
      south + side * ([0.4, 0.4, 0.6, 0.6, 0.4][corner] ?? 0),
    ]);
    const rings = [[...shell, shell[0] ?? [0, 0]], ...(i % 2 === 0 ? [hole.toReversed()] : [])];
    return { type: 'Polygon', coordinates: rings };
  });
}

/** A zigzag that is the same from either side, so that neighbours fit. */
function edge(lon: number, lat: number, dLon: number, dLat: number): number[][] {
  const steps = 12;
  return Array.from({ length: steps }, (_, i) => {
    const t = i / steps;
    const swing = i % 2 === 0 ? 0 : 0.002;
    return [lon + t * dLon + (dLon === 0 ? swing : 0), lat + t * dLat + (dLat === 0 ? swing : 0)];
  });
}
