import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type BenchRow, printBench } from './bench/print-bench.ts';
import { buildScenario } from './bench/bench-scenario.ts';
import { computeByKernel, timeDrag, timeKernel, timeReading } from './bench/kernel-engine.ts';
import { openPostgis } from './bench/open-postgis.ts';
import { runPolygonClipping, runTurf, runTurfNaive, type Sampled } from './bench/other-engines.ts';
import { measurePlaneByPostgis, runPostgis } from './bench/run-postgis.ts';
import { sharedData } from './coverage/demo-network.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    'no-postgis': { type: 'boolean', default: false },
    sample: { type: 'string', default: '6' },
  },
});
const say = (text: string): void => {
  if (!values.json) console.log(text);
};

const rows: BenchRow[] = [];
const postgis = values['no-postgis'] ? null : await openPostgis();
say(
  postgis === null ? 'PostGIS: not installed, or left out' : `PostGIS ${postgis.version}, a private cluster`,
);
try {
  for (const name of ['province', 'border_belt'] as const) {
    const scenario = await buildScenario(name);
    if (name === 'province')
      say(
        scenario.ground === 'real'
          ? 'Real geography.'
          : `DEMONSTRATION communes: no real geography at ${sharedData}, so no figure below stands for the real one.`,
      );
    const count = scenario.shapes.length;
    const work = `${name}: ${count} communes, ${scenario.disks.count} sites`;
    say(work);
    const size = Math.max(1, Math.min(count, Number(values.sample)));
    const sample = Array.from({ length: size }, (_, i) => Math.floor(((i + 0.5) * count) / size));
    const kernelMs = timeKernel(scenario, 30);
    rows.push({ work, figure: 'kernel, full recompute', ms: kernelMs });
    const kernel = computeByKernel(scenario);
    const shareOf = (commune: number): number =>
      (kernel.byCommune.areaM2[commune] ?? NaN) / (scenario.communes.communeAreaM2[commune] ?? NaN);
    const compare = (figure: string, other: Sampled, target?: number): void => {
      const points = Math.max(
        ...[...other.shares].map(([commune, share]) => 100 * Math.abs(share - shareOf(commune))),
      );
      rows.push({
        work,
        figure,
        ms: other.ms,
        ratio: other.ms / kernelMs,
        target,
        sampled: `${other.sampled} of ${count}`,
        agreement: `${points.toPrecision(2)} points`,
      });
    };
    compare('Turf, well written', runTurf(scenario, sample), name === 'province' ? 1000 : 2000);
    if (name === 'province') compare('Turf, naive', runTurfNaive(scenario, sample));
    compare('polygon-clipping', runPolygonClipping(scenario, sample));
    if (postgis !== null) {
      compare(
        'PostGIS geography',
        await runPostgis(postgis, scenario, sample),
        name === 'province' ? 40 : 50,
      );
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
    const drag = timeDrag(scenario, 1200);
    rows.push({ work, figure: 'one drag frame, 10 km, p50', ms: drag.p50Ms });
    rows.push({ work, figure: 'one drag frame, 10 km, p99', ms: drag.p99Ms, value: drag.p99Ms, limit: 1 });
    rows.push({
      work,
      figure: 'dragged against full',
      value: drag.differenceM2,
      limit: 0,
      agreement: `${drag.differenceM2} m²`,
    });
  }
  const nation = await buildScenario('nation');
  const work = `nation: ${nation.shapes.length} communes, ${nation.disks.count} disks, ${nation.vertexCount} vertices`;
  say(work);
  const readingMs = timeReading(nation, 15);
  const fullMs = timeKernel(nation, 5);
  rows.push({ work, figure: 'reading the vertices once', ms: readingMs });
  rows.push({
    work,
    figure: 'kernel, full recompute',
    ms: fullMs,
    ratio: fullMs / readingMs,
    value: fullMs / readingMs,
    limit: 20,
  });
} finally {
  await postgis?.close();
}
const machine = `${cpus()[0]?.model ?? ''} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`;
printBench(rows, machine, values.json);
