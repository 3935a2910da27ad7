import { parseArgs } from 'node:util';
import { launchBrowser } from '../../tests/helpers/launch-browser.ts';
import { measureVisit, type VisitMeasures } from './measure-visit.ts';

const help = `npm run measure:load -- [--url URL] [--runs N]

Đo một sản phẩm đang chạy / measures a running product (see: npm run national).
  --url   mặc định / default http://127.0.0.1:8787
  --runs  mặc định / default 3
`;

const rows: readonly (readonly [name: string, unit: string, of: (visit: VisitMeasures) => number])[] = [
  ['first data on the screen', 'ms', (visit) => visit.firstDataMs],
  ['usable map (drawn, at rest)', 'ms', (visit) => visit.usableMapMs],
  ['everything loaded and kept', 'ms', (visit) => visit.allLoadedMs],
  ['longest task while loading', 'ms', (visit) => visit.longestLoadingTaskMs],
  ['longest task while panning, zooming, hovering', 'ms', (visit) => visit.longestMovingTaskMs],
  ['tasks over 100 ms while moving', '', (visit) => visit.movingTasksOver100Ms],
  ['JavaScript heap after collection', 'MB', (visit) => visit.heapMb],
];

/** `npm run measure:load`: opens the product again and again and prints medians. Gives the exit code. */
export async function measureLoad(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:8787' },
      runs: { type: 'string', default: '3' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const browser = await launchBrowser();
  console.log(`Chromium ${browser.version()}, WebGL by software (SwiftShader), 1440 × 900`);
  const visits: VisitMeasures[] = [];
  try {
    for (let run = 0; run < Number(values.runs); run += 1)
      visits.push(await measureVisit(browser, values.url));
  } finally {
    await browser.close();
  }
  for (const [name, unit, of] of rows) {
    const all = visits.map(of);
    console.log(
      `${name.padEnd(48)} ${String(Math.round(median(all))).padStart(7)} ${unit.padEnd(3)} (${all.map(Math.round).join(', ')})`,
    );
  }
  for (const { name, ms } of visits.at(-1)?.heaviest ?? [])
    console.log(`  ${String(Math.round(ms)).padStart(6)} ms  ${name}`);
  return 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
