import { parseArgs } from 'node:util';
import { launchBrowser } from '../../tests/helpers/launch-browser.ts';
import { recordDrag, type DragRecord } from './record-drag.ts';

const help = `npm run measure:drag -- [--url URL] [--path PATH] [--seconds N] [--trace FILE]

Kéo một cụm loa trên màn hình Độ phủ của một sản phẩm đang chạy rồi in thời gian tính và thời gian mỗi khung hình.
Drags a loudspeaker cluster on the coverage screen of a running product; prints times of computation and of frames.
  --url      mặc định / default http://127.0.0.1:8787
  --path     mặc định / default /coverage?vintage=2024
  --seconds  mặc định / default 8
  --trace    lưu dấu vết của trình duyệt / keeps the browser's trace (chrome://tracing, Perfetto)
`;

/** `npm run measure:drag`: gives the exit code. */
export async function measureDrag(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:8787' },
      path: { type: 'string', default: '/coverage?vintage=2024' },
      seconds: { type: 'string', default: '8' },
      trace: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const browser = await launchBrowser();
  console.log(`Chromium ${browser.version()}, WebGL by software (SwiftShader), 1440 × 900`);
  try {
    const url = new URL(values.path, values.url).href;
    printRecord(await recordDrag(browser, url, Number(values.seconds), values.trace ?? null));
  } finally {
    await browser.close();
  }
  return 0;
}

function printRecord(record: DragRecord): void {
  console.log(`${record.communes} communes, ${record.clusters} loudspeaker clusters`);
  const seconds = record.frameMs.reduce((sum, ms) => sum + ms, 0) / 1000;
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['computation in the worker', record.computeMs],
    ['from the question to the figures on the screen', record.turnaroundMs],
    ['between two frames (dragging)', record.frameMs],
    ['between two frames (at rest, for comparison)', record.restMs],
    ['tasks over 50 ms', record.longTaskMs],
  ];
  console.log(
    `${'ms'.padEnd(50)}${['count', 'p50', 'p90', 'p99', 'max'].map((head) => head.padStart(9)).join('')}`,
  );
  for (const [name, values] of rows) {
    const numbers = [0.5, 0.9, 0.99, 1].map((share) => quantile(values, share).toFixed(1).padStart(9));
    console.log(`${name.padEnd(50)}${String(values.length).padStart(9)}${numbers.join('')}`);
  }
  console.log(
    `figures renewed ${(record.computeMs.length / seconds).toFixed(1)} times a second, frames ${(record.frameMs.length / seconds).toFixed(1)}`,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
