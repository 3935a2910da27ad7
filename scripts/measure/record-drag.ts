import type { Browser, Page } from 'playwright-core';

export type DragRecord = {
  readonly communes: string;
  readonly clusters: string;
  readonly computeMs: readonly number[];
  readonly turnaroundMs: readonly number[];
  readonly frameMs: readonly number[];
  /** The same page with nothing happening on it. */
  readonly restMs: readonly number[];
  readonly longTaskMs: readonly number[];
};

type Notes = { compute: number[]; turnaround: number[]; frames: number[]; tasks: number[] };

const patienceMs = 240_000;
const radiusPx = 130;

/** One drag of the cluster whose repair is worth most, round and round its place, in the real product. */
export async function recordDrag(
  browser: Browser,
  url: string,
  seconds: number,
  tracePath: string | null,
): Promise<DragRecord> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMs);
  // What the compiler of this script adds to named functions.
  await context.addInitScript('globalThis.__name = (value) => value;');
  await context.addInitScript(takeNotes);
  const page = await context.newPage();
  try {
    await page.goto(url);
    await page.locator('[data-part="what-if"]').click();
    const repair = page.locator('[data-repair]').first();
    await repair.locator('button').first().click();
    const handle = page.locator('.map-handle');
    await handle.waitFor();
    await page.waitForTimeout(3_000);
    await page.locator('[data-map-idle="true"]').waitFor();
    const box = await handle.boundingBox();
    if (box === null) throw new Error('the handle is not on the screen');
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const whole = await readScale(page);

    await readNotes(page);
    await page.waitForTimeout(1_500);
    const rest = await readNotes(page);
    if (tracePath !== null) await browser.startTracing(page, { path: tracePath, screenshots: false });
    await page.mouse.move(centre.x, centre.y);
    await page.mouse.down();
    await page.mouse.move(centre.x + 8, centre.y);
    await readNotes(page);
    await handle.evaluate(moveEveryFrame, { ...centre, radiusPx, forMs: seconds * 1000 });
    const drag = await readNotes(page);
    await page.mouse.up();
    if (tracePath !== null) await browser.stopTracing();
    return {
      ...whole,
      computeMs: drag.compute,
      turnaroundMs: drag.turnaround,
      frameMs: drag.frames,
      restMs: rest.frames,
      longTaskMs: drag.tasks,
    };
  } finally {
    await context.close();
  }
}

type Round = { readonly x: number; readonly y: number; readonly radiusPx: number; readonly forMs: number };

/**
 * Moves the held pointer once a frame, as a hand does. The driver's own mouse, which waits for an answer to each move, comes
 * through ten times a second on a busy machine and would measure itself.
 */
function moveEveryFrame(handle: Element, { x, y, radiusPx: r, forMs }: Round): Promise<void> {
  const startedAtMs = performance.now();
  return new Promise((resolve) => {
    const move = () => {
      const passedMs = performance.now() - startedAtMs;
      const angle = passedMs / 640;
      handle.dispatchEvent(
        new PointerEvent('pointermove', {
          pointerId: 1,
          isPrimary: true,
          bubbles: true,
          clientX: x + r * Math.sin(angle),
          clientY: y + r * (1 - Math.cos(angle)) * 0.7,
        }),
      );
      if (passedMs < forMs) requestAnimationFrame(move);
      else resolve();
    };
    requestAnimationFrame(move);
  });
}

/** Runs in the page before anything else. */
function takeNotes(): void {
  const notes: Notes = { compute: [], turnaround: [], frames: [], tasks: [] };
  Object.assign(window, { notes });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === 'coverage: computation') notes.compute.push(duration);
      if (name === 'coverage: question to figures') notes.turnaround.push(duration);
    }
  }).observe({ type: 'measure' });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks.push(duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (now: number) => {
    notes.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function readNotes(page: Page): Promise<Notes> {
  return page.evaluate(() => {
    const { notes } = window as unknown as { notes: Notes };
    return {
      compute: notes.compute.splice(0),
      turnaround: notes.turnaround.splice(0),
      frames: notes.frames.splice(0),
      tasks: notes.tasks.splice(0),
    };
  });
}

/** How much is counted, from the panel's own words. */
async function readScale(page: Page): Promise<{ readonly communes: string; readonly clusters: string }> {
  const head = await page
    .locator('header')
    .filter({ has: page.locator('h2') })
    .first()
    .innerText();
  const strip = await page
    .getByText(/[\d.]+ cụm loa/)
    .first()
    .innerText();
  return {
    communes: /[\d.]+(?= xã)/.exec(head)?.[0] ?? '?',
    clusters: /[\d.]+(?= cụm loa)/.exec(strip)?.[0] ?? '?',
  };
}
