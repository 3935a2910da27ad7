import { type AreaCover, createAreaCover } from '#analysis/coverage/area-cover.ts';
import { createRandom } from '#analysis/coverage/testing/lattice.ts';
import type { BenchScenario } from './bench-scenario.ts';
import { measureMedianMs, quantile, timeOnce } from './measure-time.ts';

const options = { setCount: 1, maxDepth: 1 };

/** From disks to covered areas of all communes; the packed communes and their index are there. */
export function computeByKernel({ communes, disks }: BenchScenario): AreaCover {
  const cover = createAreaCover(communes, disks, options);
  cover.update();
  return cover;
}

export function timeKernel(scenario: BenchScenario, runs: number): number {
  return measureMedianMs(() => void computeByKernel(scenario), runs, 3);
}

/** Shoelace sum over every vertex: as fast as the geometry can be read at all. */
export function timeReading({ communes }: BenchScenario, runs: number): number {
  const { xy } = communes;
  let sum = 0;
  const median = measureMedianMs(
    () => {
      for (let i = 0; i < xy.length - 2; i += 2)
        sum += (xy[i] as number) * (xy[i + 3] as number) - (xy[i + 2] as number) * (xy[i + 1] as number);
    },
    runs,
    3,
  );
  return Number.isNaN(sum) ? NaN : median;
}

export type DragTimes = {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of any commune's area in square metres between the dragged state and a full computation of it. */
  readonly differenceM2: number;
};

/** A disk of 10 km is dragged in small steps, then another: one frame is one step with all that must be computed for it. */
export function timeDrag(scenario: BenchScenario, frames: number): DragTimes {
  const { communes, disks } = scenario;
  const cover = computeByKernel(scenario);
  const random = createRandom(99);
  const now = { ...disks, lon: disks.lon.slice(), lat: disks.lat.slice(), radiusM: disks.radiusM.slice() };
  const times: number[] = [];
  let disk = 0;
  for (let frame = 0; frame < frames; frame++) {
    if (frame % 60 === 0) disk = Math.floor(random() * disks.count);
    const lon = (now.lon[disk] as number) + (random() - 0.5) * 0.004;
    const lat = (now.lat[disk] as number) + (random() - 0.5) * 0.004;
    now.lon[disk] = lon;
    now.lat[disk] = lat;
    now.radiusM[disk] = 10_000;
    const ms = timeOnce(() => {
      cover.setDisk(disk, { lon, lat, radiusM: 10_000, setMask: 1 });
      cover.update();
    });
    if (frame >= 120) times.push(ms);
  }
  const full = createAreaCover(communes, now, options);
  full.update();
  let differenceM2 = 0;
  full.byCommune.areaM2.forEach((value, i) => {
    differenceM2 = Math.max(differenceM2, Math.abs(value - (cover.byCommune.areaM2[i] ?? NaN)));
  });
  return { p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99), differenceM2 };
}
