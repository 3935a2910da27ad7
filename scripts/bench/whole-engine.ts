import { createCoverageEngine } from '#analysis/coverage/coverage-engine.ts';
import { createRandom } from '#analysis/coverage/testing/lattice.ts';
import { prepareAnalysis } from '#analysis/coverage-input/prepare-analysis.ts';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import { hasSharedData, readDemoNetwork } from '../coverage/demo-network.ts';
import { measureMedianMs, quantile, timeOnce } from './measure-time.ts';

export type WholeTimes = {
  readonly work: string;
  readonly fullMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

/** The demonstration network as the screen counts it: areas in all readings, people, hamlets, border, criticality and gaps. */
export async function timeWholeEngine(): Promise<WholeTimes> {
  const data = await readDemoNetwork(hasSharedData ? 'real' : 'demonstration');
  const { input } = prepareAnalysis(data, defaultCoverageParams);
  const run = () => {
    const engine = createCoverageEngine(input);
    engine.update();
    engine.figures();
    return engine;
  };
  run();
  const fullMs = measureMedianMs(() => void run(), 7);
  const engine = run();
  const random = createRandom(7);
  const { disks } = input;
  const times: number[] = [];
  let disk = 0;
  for (let frame = 0; frame < 900; frame++) {
    if (frame % 60 === 0) disk = Math.floor(random() * disks.count);
    const lon = (disks.lon[disk] as number) + (random() - 0.5) * 0.02;
    const lat = (disks.lat[disk] as number) + (random() - 0.5) * 0.02;
    const ms = timeOnce(() => {
      engine.setDisk(disk, { lon, lat, radiusM: 10_000, setMask: 31 });
      engine.update();
    });
    if (frame >= 120) times.push(ms);
  }
  return {
    work: `the demonstration network: ${data.communes.length} communes, ${disks.count} sources, ${data.hamlets?.length ?? 0} hamlets`,
    fullMs,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}
