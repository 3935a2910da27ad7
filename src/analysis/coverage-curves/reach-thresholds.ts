import { maxRadiusM } from '#domain/reach-radius.ts';
import { siteSetReadings } from '#domain/site-set.ts';
import type { DemandRuling } from '../coverage/demand-cover.ts';
import { geodesicDistanceM } from '../coverage/geodesic-distance.ts';
import type { DemandTable, DiskTable } from '../coverage/packed.ts';
import { createPointIndex } from '../coverage/point-index.ts';
import { prepareDisks, type PreparedDisks } from '../coverage/prepared-disks.ts';
import { type DemandWords, readDemandWords } from '../coverage/read-demand-words.ts';
import type { RadiusScale } from './radius-scale.ts';

/** The k least places of the axis from which one more disk of a reading reaches a point: `least[(point * readings + reading) * k + n]`. */
export type ReachThresholds = { readonly least: Float64Array; readonly k: number };

const readings = siteSetReadings.length;

/**
 * A disk of radius u·x reaches a point at distance d from x = d / u on. So one look at every near pair tells the figures for all
 * radii at once. Words on points hold at every radius. Yields the disks done.
 */
export function* computeReachThresholds(
  demand: DemandTable,
  table: DiskTable,
  rulings: readonly DemandRuling[],
  scale: RadiusScale,
  k: number,
): Generator<number, ReachThresholds, void> {
  const least = new Float64Array(demand.count * readings * k).fill(Infinity);
  const words = readDemandWords(rulings);
  const disks = prepareDisks(table);
  const search = createPointIndex(demand);
  for (const point of words.assigned) keep(least, point, everyReading, k, 0);
  for (let disk = 0; disk < table.count; disk++) {
    const mask = disks.setMask[disk] as number;
    const now = disks.radiusM[disk] as number;
    if (mask !== 0 && now > 0) {
      const perUnitM = scale.perUnitM[disk] as number;
      const reachM = perUnitM > 0 ? Math.min(perUnitM * scale.most, maxRadiusM) : now;
      const assigned = new Set(words.assignedTo.get(disk));
      for (const point of assigned) keep(least, point, mask, k, 0);
      for (const point of search(disks.lon[disk] as number, disks.lat[disk] as number, reachM)) {
        if (isSpokenOf(words, point, disk) || assigned.has(point)) continue;
        const distanceM = measure(disks, disk, demand, point);
        if (distanceM <= reachM) keep(least, point, mask, k, thresholdOf(distanceM, now, perUnitM));
      }
    }
    yield disk + 1;
  }
  return { least, k };
}

const everyReading = (1 << readings) - 1;

function isSpokenOf(words: DemandWords, point: number, disk: number): boolean {
  return words.excluded.has(point) || (words.excludedFrom.get(disk)?.includes(point) ?? false);
}

function measure(disks: PreparedDisks, disk: number, demand: DemandTable, point: number): number {
  return geodesicDistanceM(
    disks.lon[disk] as number,
    disks.lat[disk] as number,
    demand.lon[point] as number,
    demand.lat[point] as number,
  );
}

/** Kept on the right side of 1 whatever the division rounds to, so that the curve says at the radius of now what the kernel says. */
function thresholdOf(distanceM: number, nowM: number, perUnitM: number): number {
  if (perUnitM === 0) return 0;
  const share = distanceM / perUnitM;
  return perUnitM === nowM && distanceM > nowM ? Math.max(share, 1 + Number.EPSILON) : share;
}

/** Puts a threshold among the k least of every reading in the mask. */
function keep(least: Float64Array, point: number, mask: number, k: number, threshold: number): void {
  for (let reading = 0; reading < readings; reading++) {
    if (((mask >> reading) & 1) === 0) continue;
    const first = (point * readings + reading) * k;
    let at = first + k - 1;
    if ((least[at] as number) <= threshold) continue;
    while (at > first && (least[at - 1] as number) > threshold) {
      least[at] = least[at - 1] as number;
      at -= 1;
    }
    least[at] = threshold;
  }
}
