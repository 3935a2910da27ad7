import { buildScenario } from './bench-scenario.ts';
import { readGeoJson, readPacked, timeKernel, timeKernelAsOnScreen } from './kernel-engine.ts';
import { measureMedianMs, measurePaired } from './measure-time.ts';
import type { BenchRow } from './print-bench.ts';

/** The whole country at once, against the time in which its vertices can be read. */
export async function measureNation(
  rounds: number,
  say: (text: string) => void,
): Promise<readonly BenchRow[]> {
  const nation = await buildScenario('nation');
  const work = `nation: ${nation.shapes.length} communes, ${nation.disks.count} disks, ${nation.vertexCount} vertices`;
  say(work);
  let sum = 0;
  const readMs = (): number => measureMedianMs(() => void (sum += readGeoJson(nation)), 3);
  const packedMs = (): number => measureMedianMs(() => void (sum += readPacked(nation)), 3);
  readMs();
  packedMs();
  timeKernel(nation, 2);
  const full = await measurePaired(rounds, readMs, () => timeKernel(nation, 3));
  const onScreen = await measurePaired(rounds, readMs, () => timeKernelAsOnScreen(nation, 1));
  const packed = await measurePaired(rounds, readMs, packedMs);
  if (Number.isNaN(sum)) say('some vertices are not numbers');
  return [
    { work, figure: 'reading the vertices once (GeoJSON)', ms: full.ms / full.ratio },
    { work, figure: 'reading them packed', ms: packed.ms, of: packed },
    {
      work,
      figure: 'kernel, full recompute of area',
      ms: full.ms,
      of: full,
      value: full.ratio,
      limit: 20,
      goal: '≤ 20 × reading',
    },
    { work, figure: '5 readings, k ≤ 3 at once', ms: onScreen.ms, of: onScreen },
  ];
}
