import type { Position } from 'geojson';
import { type AreaCover, createAreaCover } from '#analysis/coverage/area-cover.ts';
import { createRandom } from '#analysis/coverage/testing/lattice.ts';
import { siteSetReadings } from '#domain/site-set.ts';
import type { BenchScenario } from './bench-scenario.ts';
import { measureMedianMs, quantile, timeOnce } from './measure-time.ts';

const areaOnly = { setCount: 1, maxDepth: 1 };
/** What the screen asks for: every reading of the site sets, by at least 1, 2 and 3. */
const asOnScreen = { setCount: siteSetReadings.length, maxDepth: 3 };

/** From disks to covered areas of all communes; the packed communes and their index are there. */
export function computeByKernel({ communes, disks }: BenchScenario): AreaCover {
  const cover = createAreaCover(communes, disks, areaOnly);
  cover.update();
  return cover;
}

export function timeKernel(scenario: BenchScenario, runs: number): number {
  return measureMedianMs(() => void computeByKernel(scenario), runs);
}

/** The same with disks of all statuses, in all readings and depths at once. */
export function timeKernelAsOnScreen({ communes, disks }: BenchScenario, runs: number): number {
  const masks = [31, 7, 5, 1];
  const mixed = { ...disks, setMask: disks.setMask.map((_, disk) => masks[disk % masks.length] ?? 1) };
  return measureMedianMs(() => void createAreaCover(communes, mixed, asOnScreen).update(), runs);
}

/** Shoelace sums over every vertex as it was loaded, GeoJSON: what any engine must do at least, and most do first. */
export function readGeoJson({ shapes }: BenchScenario): number {
  let sum = 0;
  for (const shape of shapes)
    for (const rings of shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
      for (const ring of rings) sum += sumRing(ring);
  return sum;
}

function sumRing(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1] as Position;
    const b = ring[i] as Position;
    sum += (a[0] as number) * (b[1] as number) - (b[0] as number) * (a[1] as number);
  }
  return sum;
}

/** The same over the packed vertices: as fast as memory gives them. */
export function readPacked({ communes: { xy } }: BenchScenario): number {
  let sum = 0;
  for (let i = 0; i < xy.length - 2; i += 2)
    sum += (xy[i] as number) * (xy[i + 3] as number) - (xy[i + 2] as number) * (xy[i + 1] as number);
  return sum;
}

export type DragTimes = {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of any commune's area in square metres between the dragged state and a full computation of it. */
  readonly differenceM2: number;
};

/** The same drag several times over: of each frame the least disturbed time counts, and the quantiles are over the frames. */
export function timeDrag(scenario: BenchScenario, frames: number, rounds: number): DragTimes {
  const drags = Array.from({ length: rounds }, () => dragOnce(scenario, frames));
  const times = (drags[0]?.times ?? []).map((_, frame) =>
    Math.min(...drags.map((drag) => drag.times[frame] ?? Infinity)),
  );
  return {
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    differenceM2: Math.max(...drags.map((drag) => drag.differenceM2)),
  };
}

/** A disk of 10 km is dragged in small steps, then another: one frame is one step with all that must be computed for it. */
function dragOnce(
  scenario: BenchScenario,
  frames: number,
): { readonly times: readonly number[]; readonly differenceM2: number } {
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
  const full = createAreaCover(communes, now, areaOnly);
  full.update();
  let differenceM2 = 0;
  full.byCommune.areaM2.forEach((value, i) => {
    differenceM2 = Math.max(differenceM2, Math.abs(value - (cover.byCommune.areaM2[i] ?? NaN)));
  });
  return { times, differenceM2 };
}
