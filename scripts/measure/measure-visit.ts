import type { Browser, CDPSession, Page } from 'playwright-core';
import { listTasks, type TraceEvent } from './list-tasks.ts';

export type VisitMeasures = {
  readonly firstDataMs: number;
  readonly usableMapMs: number;
  readonly allLoadedMs: number;
  readonly longestLoadingTaskMs: number;
  readonly longestMovingTaskMs: number;
  readonly movingTasksOver100Ms: number;
  readonly heapMb: number;
  /** What the longest tasks while moving were made of. */
  readonly heaviest: readonly { readonly name: string; readonly ms: number }[];
};

const patienceMs = 400_000;

/** One visit with an empty browser: opens, waits until all is loaded, moves about, and reads the trace. */
export async function measureVisit(browser: Browser, url: string): Promise<VisitMeasures> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    reducedMotion: 'no-preference',
  });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  try {
    const loading = await startTrace(cdp);
    const startedAtMs = performance.now();
    await page.goto(url);
    await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor();
    const firstDataMs = performance.now() - startedAtMs;
    await page.locator('[data-map-idle="true"]').waitFor();
    const usableMapMs = performance.now() - startedAtMs;
    await untilKept(page);
    const allLoadedMs = performance.now() - startedAtMs;
    const loadingTasks = await loading();
    await page.locator('[data-map-idle="true"]').waitFor();

    const moving = await startTrace(cdp);
    await moveAbout(page);
    const movingTasks = await moving();
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = await cdp.send('Runtime.getHeapUsage');
    return {
      firstDataMs,
      usableMapMs,
      allLoadedMs,
      longestLoadingTaskMs: Math.max(0, ...loadingTasks.map(({ ms }) => ms)),
      longestMovingTaskMs: Math.max(0, ...movingTasks.map(({ ms }) => ms)),
      movingTasksOver100Ms: movingTasks.filter(({ ms }) => ms > 100).length,
      heapMb: heap.usedSize / 1e6,
      heaviest: movingTasks.toSorted((a, b) => b.ms - a.ms).slice(0, 8),
    };
  } finally {
    await context.close();
  }
}

async function untilKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys())
        if (await (await caches.open(name)).match('https://kept.invalid/whole')) return true;
      return false;
    });
  const startedAtMs = performance.now();
  while (!(await isKept())) {
    if (performance.now() - startedAtMs > patienceMs) throw new Error('the load never became whole');
    await page.waitForTimeout(250);
  }
}

/** Out to the nation, along it, into a province, across it, and a pointer over it all. */
async function moveAbout(page: Page): Promise<void> {
  const middle = { x: 850, y: 450 };
  await page.mouse.move(middle.x, middle.y);
  for (const turns of [3, 3, 3]) await wheel(page, 120 * turns);
  for (const [dx, dy] of [
    [0, 250],
    [0, 250],
    [150, 100],
    [0, -300],
  ] as const)
    await drag(page, middle, dx, dy);
  for (const turns of [3, 3, 3, 3]) await wheel(page, -120 * turns);
  for (const [dx, dy] of [
    [-300, 80],
    [300, -120],
    [0, 200],
  ] as const)
    await drag(page, middle, dx, dy);
  for (let step = 0; step < 40; step += 1) await page.mouse.move(500 + step * 18, 200 + (step % 10) * 50);
  await page.waitForTimeout(500);
}

async function wheel(page: Page, delta: number): Promise<void> {
  await page.mouse.wheel(0, delta);
  await page.waitForTimeout(900);
}

async function drag(page: Page, { x, y }: { x: number; y: number }, dx: number, dy: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(x + (dx * step) / 12, y + (dy * step) / 12);
  await page.mouse.up();
  await page.waitForTimeout(900);
}

/** Starts a trace; what it returns ends it and gives the tasks of the page's main thread. */
async function startTrace(cdp: CDPSession) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories:
      'toplevel,devtools.timeline,disabled-by-default-devtools.timeline,disabled-by-default-v8.cpu_profiler,v8',
  });
  return async () => {
    const ended = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
    await cdp.send('Tracing.end');
    await ended;
    cdp.off('Tracing.dataCollected', collect);
    return listTasks(events);
  };
}
