import type { CommuneGap } from '#domain/coverage-figures.ts';
import type { DemandCover } from './demand-cover.ts';
import { createNearestDisks, type NearestDisk } from './nearest-disks.ts';
import type { DemandTable, DiskTable, PackedCommunes } from './packed.ts';
import type { DemandSums } from './sum-demand.ts';

type People = { readonly table: DemandTable; readonly cover: DemandCover; readonly sums: DemandSums };

/**
 * Of each commune: the people whom no disk of a set reaches, and how far the nearest such disk is from the middle of them (weighted
 * by people), or from the middle of the commune when none is unreached.
 */
export type CommuneGaps = {
  /** To be told of every disk that is changed or added, and of the communes whose people may be reached otherwise by now. */
  readonly moveDisk: (disk: number) => void;
  readonly touch: (communes: Iterable<number>) => void;
  /** Live: looks again only where something was told since. */
  readonly read: () => readonly CommuneGap[];
};

type Gap = { unreachedPeople: number; middle: LonLatOrNone; nearest: NearestDisk | null };
type LonLatOrNone = readonly [lon: number, lat: number] | null;

export function createCommuneGaps(
  communes: PackedCommunes,
  people: People | null,
  disksNow: () => DiskTable,
  set: number,
): CommuneGaps {
  const found: Gap[] = [];
  const gaps: CommuneGap[] = [];
  const touched = new Set<number>();
  const moved = new Set<number>();
  let nearest: ReturnType<typeof createNearestDisks> | null = null;

  const write = (commune: number, gap: Gap): void => {
    found[commune] = gap;
    gaps[commune] = {
      unreachedPeople: gap.unreachedPeople,
      nearestOperatingM: gap.nearest?.distanceM ?? null,
      nearestDisk: gap.nearest?.disk ?? -1,
    };
  };
  const look = (commune: number): void => {
    const { unreachedPeople, middle } = findUnreached(communes, people, set, commune);
    write(commune, { unreachedPeople, middle, nearest: middle && (nearest?.find(...middle) ?? null) });
  };
  const lookNearer = (commune: number): void => {
    const { middle, nearest: before, ...gap } = found[commune] as Gap;
    if (middle === null || nearest === null) return;
    const isLost = before !== null && moved.has(before.disk);
    const now = isLost ? nearest.find(...middle) : nearest.nearerOf(before, moved, ...middle);
    if (now !== before) write(commune, { ...gap, middle, nearest: now });
  };
  return {
    moveDisk(disk) {
      moved.add(disk);
      nearest?.move(disk);
    },
    touch(these) {
      for (const commune of these) touched.add(commune);
    },
    read() {
      const isFirst = nearest === null;
      nearest ??= createNearestDisks(disksNow, set);
      for (let commune = 0; commune < communes.communeCount; commune++)
        if (isFirst || touched.has(commune)) look(commune);
        else if (moved.size > 0) lookNearer(commune);
      touched.clear();
      moved.clear();
      return gaps;
    },
  };
}

function findUnreached(
  communes: PackedCommunes,
  people: People | null,
  set: number,
  commune: number,
): { readonly unreachedPeople: number; readonly middle: LonLatOrNone } {
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
  return { unreachedPeople, middle: weight > 0 ? [lon / weight, lat / weight] : middleOf(communes, commune) };
}

/** Centre of its largest part. */
function middleOf(communes: PackedCommunes, commune: number): LonLatOrNone {
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
