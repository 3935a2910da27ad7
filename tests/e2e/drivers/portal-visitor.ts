import type { Browser, BrowserContextOptions, Frame, FrameLocator, Locator } from 'playwright-core';

export type VisitorOptions = Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'reducedMotion' | 'javaScriptEnabled' | 'forcedColors' | 'deviceScaleFactor'
> & {
  readonly phone?: boolean;
  /** Every door to storage throws, as where third parties may keep nothing. */
  readonly noStorage?: boolean;
};

/** Somebody who reads an article of a portal in which the map stands. */
export type PortalVisitor = Awaited<ReturnType<typeof openPortalVisitor>>;

export async function openPortalVisitor(browser: Browser, productUrl: string, options: VisitorOptions = {}) {
  const { phone = false, noStorage = false, ...rest } = options;
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    ...(phone ? { isMobile: true, hasTouch: true } : {}),
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    ...rest,
  });
  context.setDefaultTimeout(90_000);
  if (noStorage) await context.addInitScript(closeStorage);
  const page = await context.newPage();
  const complaints: string[] = [];
  const notes: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error') complaints.push(text);
    // The driver of the software renderer talks of itself.
    else if (message.type() === 'warning' && !text.includes('GL Driver Message')) complaints.push(text);
    else if (message.type() === 'info') notes.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });

  const map = (): FrameLocator => page.frameLocator('iframe');
  const inside = (): Frame => {
    const frame = page.frames().find((each) => new URL(each.url()).pathname === '/embed');
    if (frame === undefined) throw new Error('the article has no map');
    return frame;
  };
  const middleOfMap = async () => {
    const box = await map().locator('.live').boundingBox();
    if (box === null) throw new Error('the map has no place');
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  };
  const visitor = {
    page,
    map,
    inside,
    /** Errors and warnings of the page and of all its frames. */
    complaints,
    /** Words for developers in the console. */
    notes,
    requests,
    read: async (address: string) => {
      await page.goto(address);
    },
    /** The script of the map's page has run. */
    untilReady: () => map().locator('html[data-ready="true"]').waitFor({ state: 'attached' }),
    open: () => map().locator('.open').click(),
    untilLive: () => map().locator('.stage[data-live="awake"]').waitFor(),
    untilAtRest: () => map().locator('.live[data-map-idle="true"]').waitFor(),
    /** The signs of the poster that nothing lies over, and where the middle of each is on the page. */
    signsOnPoster: async () => {
      const corner = await page.locator('iframe').boundingBox();
      const signs = await map()
        .locator('.poster a[data-code]:not(.off) > g')
        .evaluateAll((all) =>
          all.flatMap((sign) => {
            const { x, y, width, height } = sign.getBoundingClientRect();
            const [left, top] = [x + width / 2, y + height / 2];
            const code = sign.closest<SVGElement>('[data-code]')?.dataset['code'] ?? '';
            const above = document.elementFromPoint(left, top);
            return above !== null && sign.contains(above) ? [{ code, x: left, y: top }] : [];
          }),
        );
      return signs.map(({ code, x, y }) => ({ code, x: x + (corner?.x ?? 0), y: y + (corner?.y ?? 0) }));
    },
    /** Whether the live map, and none of its buttons, is at each place of the page. */
    areOnCanvas: async (places: readonly { readonly x: number; readonly y: number }[]) => {
      const corner = await page.locator('iframe').boundingBox();
      const inFrame = places.map(({ x, y }) => [x - (corner?.x ?? 0), y - (corner?.y ?? 0)] as const);
      return inside().evaluate(
        (points) => points.map(([x, y]) => document.elementFromPoint(x, y)?.tagName === 'CANVAS'),
        inFrame,
      );
    },
    card: (): Locator => map().locator('.card'),
    rows: (): Locator => map().locator('tbody tr:visible'),
    openTable: () => map().locator('.table summary').click(),
    count: async (): Promise<string> => (await map().locator('.table .count').innerText()).trim(),
    /** Requests that left the map's own server, or that reached the database behind it. */
    strayRequests: (portalUrl: string) =>
      requests.filter((url) => {
        const { origin, pathname, protocol } = new URL(url);
        if (protocol === 'data:' || protocol === 'blob:' || origin === portalUrl) return false;
        return origin !== new URL(productUrl).origin || !/^\/(embed|published\/)/.test(pathname);
      }),
    /** Whether something inside the map is wider than its frame. */
    overflowPx: () =>
      inside().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    /** One finger on the middle of the live map draws the page along. */
    drawPageUp: async (byPx: number) => {
      const cdp = await context.newCDPSession(page);
      await cdp.send('Input.synthesizeScrollGesture', {
        ...(await middleOfMap()),
        yDistance: -byPx,
        gestureSourceType: 'touch',
      });
    },
    /** Two fingers on the middle of the live map spread until twice as far apart. */
    spreadFingers: async () => {
      const cdp = await context.newCDPSession(page);
      await cdp.send('Input.synthesizePinchGesture', {
        ...(await middleOfMap()),
        scaleFactor: 2,
        gestureSourceType: 'touch',
      });
    },
    leave: () => context.close(),
  };
  return visitor;
}

/** Runs in every frame before its own scripts. */
function closeStorage(): void {
  const descriptor: PropertyDescriptor = {
    get() {
      throw new DOMException('The request was denied.', 'SecurityError');
    },
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, descriptor);
  Object.defineProperty(Document.prototype, 'cookie', descriptor);
}
