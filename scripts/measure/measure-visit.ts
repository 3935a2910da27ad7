import type { Browser, Page } from 'playwright-core';

export type VisitMeasures = {
  readonly firstDataMs: number;
  readonly usableMapMs: number;
  readonly allLoadedMs: number;
  readonly longestLoadingTaskMs: number;
  readonly longestMovingTaskMs: number;
  readonly movingTasksOver100Ms: number;
  readonly heapMb: number;
  /** The longest frames while moving, and the scripts in them. */
  readonly heaviest: readonly { readonly name: string; readonly ms: number }[];
};

type Noted = {
  readonly tasks: readonly number[];
  readonly frames: readonly { readonly name: string; readonly ms: number }[];
};

const patienceMs = 400_000;

/** One visit with an empty browser: opens, waits until all is loaded, moves about, and reads the browser's long tasks. */
export async function measureVisit(browser: Browser, url: string): Promise<VisitMeasures> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    reducedMotion: 'no-preference',
  });
  context.setDefaultTimeout(patienceMs);
  await context.addInitScript(noteLongTasks);
  const page = await context.newPage();
  try {
    const startedAtMs = performance.now();
    await page.goto(url);
    await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor();
    const firstDataMs = performance.now() - startedAtMs;
    await page.locator('[data-map-idle="true"]').waitFor();
    const usableMapMs = performance.now() - startedAtMs;
    await untilKept(page);
    const allLoadedMs = performance.now() - startedAtMs;
    await page.waitForTimeout(2_000);
    await page.locator('[data-map-idle="true"]').waitFor();
    const loading = await takeNotes(page);

    await moveAbout(page);
    const moving = await takeNotes(page);
    const cdp = await context.newCDPSession(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = await cdp.send('Runtime.getHeapUsage');
    return {
      firstDataMs,
      usableMapMs,
      allLoadedMs,
      longestLoadingTaskMs: Math.max(0, ...loading.tasks),
      longestMovingTaskMs: Math.max(0, ...moving.tasks),
      movingTasksOver100Ms: moving.tasks.filter((ms) => ms > 100).length,
      heapMb: heap.usedSize / 1e6,
      heaviest: moving.frames.toSorted((a, b) => b.ms - a.ms).slice(0, 12),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else: notes tasks over 50 ms, and which scripts long frames were made of. */
function noteLongTasks(): void {
  const notes = { tasks: [] as number[], frames: [] as { name: string; ms: number }[] };
  Object.assign(window, { notes });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { scripts = [] } = entry as unknown as {
        scripts?: readonly {
          duration: number;
          invoker: string;
          sourceURL: string;
          sourceFunctionName: string;
          sourceCharPosition: number;
        }[];
      };
      const name = scripts
        .map(
          (script) =>
            `${Math.round(script.duration)} ${script.invoker.slice(-40)} ${script.sourceFunctionName}@${script.sourceURL.split('/').at(-1) ?? ''}:${script.sourceCharPosition}`,
        )
        .join(' · ');
      notes.frames.push({ name, ms: entry.duration });
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

function takeNotes(page: Page): Promise<Noted> {
  return page.evaluate(() => {
    const { notes } = window as unknown as {
      notes: { tasks: number[]; frames: { name: string; ms: number }[] };
    };
    return { tasks: notes.tasks.splice(0), frames: notes.frames.splice(0) };
  });
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
    await page.waitForTimeout(500);
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
