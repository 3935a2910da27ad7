import type { CommuneGap } from '#domain/coverage-figures.ts';
import type { DemandCover } from './demand-cover.ts';
import { indexNearestDisk } from './find-nearest-disk.ts';
import type { DemandTable, DiskTable, PackedCommunes } from './packed.ts';
import type { DemandSums } from './sum-demand.ts';

/**
 * Of each commune: the people whom no disk of `set` reaches, and how far the nearest such disk is from the middle of them (weighted
 * by people), or from the middle of the commune when none is unreached.
 */
export function findCommuneGaps(
  communes: PackedCommunes,
  people: { readonly table: DemandTable; readonly cover: DemandCover; readonly sums: DemandSums } | null,
  disks: DiskTable,
  set: number,
): readonly CommuneGap[] {
  const standing: number[] = [];
  for (let disk = 0; disk < disks.count; disk++)
    if (((disks.setMask[disk] as number) >> set) & 1 && (disks.radiusM[disk] as number) > 0)
      standing.push(disk);
  const findNearest = indexNearestDisk(disks.lon, disks.lat, standing);
  return Array.from({ length: communes.communeCount }, (_, commune) => {
    let [unreachedPeople, weight, lon, lat] = [0, 0, 0, 0];
    for (const point of people?.sums.pointsOf(commune) ?? []) {
      if (people === null || people.cover.depthAt(point, set) > 0) continue;
      const share = people.table.weight[point] as number;
      unreachedPeople += share;
      if (Number.isNaN(people.table.lon[point])) continue;
      weight += share;
      lon += share * (people.table.lon[point] as number);
      lat += share * (people.table.lat[point] as number);
    }
    const middle = weight > 0 ? ([lon / weight, lat / weight] as const) : middleOf(communes, commune);
    const nearest = middle === null ? null : findNearest(...middle);
    return {
      unreachedPeople,
      nearestOperatingM: nearest?.distanceM ?? null,
      nearestDisk: nearest?.disk ?? -1,
    };
  });
}

/** Centre of its largest part. */
function middleOf(communes: PackedCommunes, commune: number): readonly [number, number] | null {
  let best = -1;
  for (
    let part = communes.communeParts[commune] as number;
    part < (communes.communeParts[commune + 1] as number);
    part++
  )
    if (best < 0 || (communes.partAreaM2[part] as number) > (communes.partAreaM2[best] as number))
      best = part;
  return best < 0
    ? null
    : [communes.partCentre[2 * best] as number, communes.partCentre[2 * best + 1] as number];
}
