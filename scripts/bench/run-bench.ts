import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compareEngines } from './compare-engines.ts';
import { measureNation } from './measure-nation.ts';
import { openPostgis } from './open-postgis.ts';
import { type BenchRow, printBench, withoutSpeedTargets } from './print-bench.ts';
import { timeWholeEngine } from './whole-engine.ts';
import { hasSharedData, sharedData } from '../coverage/demo-network.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    'no-postgis': { type: 'boolean', default: false },
    /** How often each pair is measured. */
    rounds: { type: 'string', default: '3' },
    /** How many communes the slowest engines compute. */
    sample: { type: 'string', default: '12' },
  },
});
const say = (text: string): void => {
  if (!values.json) console.log(text);
};

const rounds = Math.max(1, Number(values.rounds));
const sampleSize = Math.max(1, Number(values.sample));
const rows: BenchRow[] = [];
const postgis = values['no-postgis'] ? null : await openPostgis();
say(
  postgis === null ? 'PostGIS: not installed, or left out' : `PostGIS ${postgis.version}, a private cluster`,
);
say(
  hasSharedData
    ? 'Real geography.'
    : `DEMONSTRATION communes: no real geography at ${sharedData}, so no figure below stands for the real one and no speed is judged.`,
);
try {
  for (const name of ['province', 'border_belt'] as const)
    rows.push(...(await compareEngines(name, postgis, rounds, sampleSize, say)));
  rows.push(...(await measureNation(2 * rounds + 1, say)));
  const whole = await timeWholeEngine();
  rows.push(
    { work: whole.work, figure: 'all measures of the screen', ms: whole.fullMs },
    { work: whole.work, figure: 'one drag frame, 10 km, p50', ms: whole.p50Ms },
    { work: whole.work, figure: 'one drag frame, 10 km, p99', ms: whole.p99Ms },
  );
} finally {
  await postgis?.close();
}
const machine = `${cpus()[0]?.model ?? ''} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, ${rounds} rounds`;
printBench(hasSharedData ? rows : rows.map(withoutSpeedTargets), machine, values.json);
