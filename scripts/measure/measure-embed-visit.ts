import type { Browser } from 'playwright-core';

export type EmbedVisit = {
  /** Bytes over the wire, in thousands, before anything is touched. */
  readonly beforeKb: number;
  readonly beforeRequests: number;
  /** From the first request to the first paint of the poster, and to the page that obeys. */
  readonly posterMs: number;
  readonly readyMs: number;
  /** From the touch to the live map in the place of the poster. */
  readonly liveMs: number;
  readonly liveKb: number;
  readonly liveRequests: number;
};

const patienceMs = 180_000;

/** One visit with an empty browser of a phone's size. */
export async function measureEmbedVisit(
  browser: Browser,
  url: string,
  { isSlow }: { readonly isSlow: boolean },
): Promise<EmbedVisit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 600 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(patienceMs);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    let [bytes, requests] = [0, 0];
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await cdp.send('Network.enable');
    if (isSlow) {
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1_600_000 / 8,
        uploadThroughput: 750_000 / 8,
      });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.goto(url);
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    const { posterMs, readyMs } = await page.evaluate(() => ({
      posterMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      readyMs: performance.now(),
    }));
    await page.waitForLoadState('networkidle');
    const before = { beforeKb: bytes / 1000, beforeRequests: requests };
    [bytes, requests] = [0, 0];
    const touchedMs = await page.evaluate(() => performance.now());
    await page.locator('.open').click();
    await page.locator('.stage[data-live="awake"]').waitFor();
    const liveMs = (await page.evaluate(() => performance.now())) - touchedMs;
    return { ...before, posterMs, readyMs, liveMs, liveKb: bytes / 1000, liveRequests: requests };
  } finally {
    await context.close();
  }
}
