import { buildScenario } from './bench-scenario.ts';
import { computeByKernel, timeDrag, timeKernel, timeKernelAsOnScreen } from './kernel-engine.ts';
import { measurePaired, quantile } from './measure-time.ts';
import type { Postgis } from './open-postgis.ts';
import { runPolygonClipping, runTurf, runTurfNaive, type Sampled } from './other-engines.ts';
import type { BenchRow } from './print-bench.ts';
import { measurePlaneByPostgis, runPostgis } from './run-postgis.ts';

const targets = { province: { turf: 1000, postgis: 40 }, border_belt: { turf: 2000, postgis: 50 } } as const;

/** The kernel beside every other engine, on the same communes and sites: times, ratios and how far they agree. */
export async function compareEngines(
  name: keyof typeof targets,
  postgis: Postgis | null,
  rounds: number,
  sampleSize: number,
  say: (text: string) => void,
): Promise<readonly BenchRow[]> {
  const scenario = await buildScenario(name);
  const count = scenario.shapes.length;
  const work = `${name}: ${count} communes, ${scenario.disks.count} sites`;
  say(work);
  const every = scenario.shapes.map((_, commune) => commune);
  const size = Math.min(count, sampleSize);
  const sample = Array.from({ length: size }, (_, i) => Math.floor(((i + 0.5) * count) / size));
  timeKernel(scenario, 60);
  const kernelTimes: number[] = [];
  const yardstickMs = (): number => {
    const ms = timeKernel(scenario, 15);
    kernelTimes.push(ms);
    return ms;
  };
  const kernel = computeByKernel(scenario);
  const rows: BenchRow[] = [];
  const compare = async (
    figure: string,
    run: () => Sampled | Promise<Sampled>,
    target?: number,
  ): Promise<void> => {
    let last: Sampled | null = null;
    const times = await measurePaired(rounds, yardstickMs, async () => {
      last = await run();
      return last.ms;
    });
    const { shares, sampled } = last ?? { shares: new Map<number, number>(), sampled: 0 };
    const points = Math.max(
      ...[...shares].map(
        ([commune, share]) =>
          100 *
          Math.abs(
            share -
              (kernel.byCommune.areaM2[commune] ?? NaN) / (scenario.communes.communeAreaM2[commune] ?? NaN),
          ),
      ),
    );
    rows.push({
      work,
      figure,
      ms: times.ms,
      of: times,
      target,
      sampled: sampled === count ? 'every commune' : `${sampled} of ${count}, projected`,
      agreement: `${points.toPrecision(2)} points`,
    });
  };
  await compare('Turf, well written', () => runTurf(scenario, every), targets[name].turf);
  if (name === 'province') await compare('Turf, naive', () => runTurfNaive(scenario, sample));
  await compare('polygon-clipping', () => runPolygonClipping(scenario, every));
  if (postgis !== null) {
    await compare('PostGIS geography', () => runPostgis(postgis, scenario, sample), targets[name].postgis);
    const plane = await measurePlaneByPostgis(postgis, scenario, sample);
    const worst = Math.max(
      ...[...plane].map(
        ([commune, area]) =>
          Math.abs(area - (kernel.byCommune.areaM2[commune] ?? NaN)) /
          (scenario.communes.communeAreaM2[commune] ?? NaN),
      ),
    );
    rows.push({
      work,
      figure: 'PostGIS in the same plane',
      value: worst,
      limit: 1e-8,
      sampled: `${sample.length} of ${count}`,
      agreement: `${worst.toPrecision(2)} of a commune`,
    });
  }
  const { p50Ms, p99Ms, differenceM2 } = timeDrag(scenario, 1200, Math.max(3, rounds));
  return [
    { work, figure: 'kernel, full recompute of area', ms: quantile(kernelTimes, 0.5) },
    { work, figure: '5 readings, k ≤ 3 at once', ms: timeKernelAsOnScreen(scenario, 15) },
    ...rows,
    { work, figure: 'one drag frame, 10 km, p50', ms: p50Ms },
    { work, figure: 'one drag frame, 10 km, p99', ms: p99Ms, value: p99Ms, limit: 1 },
    {
      work,
      figure: 'dragged against full',
      value: differenceM2,
      limit: 0,
      agreement: `${differenceM2} m²`,
    },
  ];
}
