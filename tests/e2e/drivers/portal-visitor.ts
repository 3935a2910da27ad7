import type {
  Browser,
  BrowserContextOptions,
  CDPSession,
  Frame,
  FrameLocator,
  Locator,
} from 'playwright-core';

export type VisitorOptions = Pick<
  BrowserContextOptions,
  | 'viewport'
  | 'colorScheme'
  | 'reducedMotion'
  | 'contrast'
  | 'javaScriptEnabled'
  | 'forcedColors'
  | 'deviceScaleFactor'
> & {
  readonly phone?: boolean;
  /** Every door to storage throws, as where third parties may keep nothing. */
  readonly noStorage?: boolean;
  /** The browser gives what stands on another site no cookies. */
  readonly thirdParty?: 'no cookies';
};

/** Somebody who reads an article of a portal in which the map stands. */
export type PortalVisitor = Awaited<ReturnType<typeof openPortalVisitor>>;

export async function openPortalVisitor(browser: Browser, productUrl: string, options: VisitorOptions = {}) {
  const { phone = false, noStorage = false, thirdParty, ...rest } = options;
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
  if (thirdParty !== undefined) await refuseThirdPartyCookies(await context.newCDPSession(page));
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
    /** Zooms in by the button: the scale before, and in the very moment after. */
    zoomAndReadScale: () =>
      inside().evaluate(() => {
        const scale = document.querySelector('.map-scale');
        const before = scale?.getAttribute('aria-label') ?? '';
        // Two steps, so that the round number of the scale must be another one.
        for (let step = 0; step < 2; step += 1)
          document.querySelector<HTMLButtonElement>('.map-button:not([hidden])')?.click();
        return {
          before,
          after: scale?.getAttribute('aria-label') ?? '',
          animationCount: document.getAnimations().length,
        };
      }),
    sizeOfStage: async () => {
      const box = await map().locator('.stage').boundingBox();
      if (box === null) throw new Error('the map has no stage');
      return box;
    },
    /** In CSS pixels from the corner of the stage. */
    middleOfStage: async (): Promise<readonly [number, number]> => {
      const { width, height } = await visitor.sizeOfStage();
      return [width / 2, height / 2];
    },
    /** A place of the stage as the mouse finds it on the page. */
    onPage: async ([x, y]: readonly [number, number]): Promise<[number, number]> => {
      const stage = await visitor.sizeOfStage();
      return [stage.x + x, stage.y + y];
    },
    /** Where the middle of a site's sign on the poster is, in CSS pixels from the corner of the stage. */
    signOf: async (code: string): Promise<readonly [number, number]> => {
      const stage = await visitor.sizeOfStage();
      const place = await map()
        .locator(`.poster [data-code="${code}"]`)
        .evaluate((sign) => {
          const matrix = (sign as SVGGElement).getScreenCTM();
          return { x: matrix?.e ?? NaN, y: matrix?.f ?? NaN };
        });
      const frame = await page.locator('iframe').boundingBox();
      return [place.x + (frame?.x ?? 0) - stage.x, place.y + (frame?.y ?? 0) - stage.y];
    },
    /** How much of the stage something takes along its longest side, and whether it is within the stage whole. */
    shareOfStage: async (selector: string) => {
      const stage = await visitor.sizeOfStage();
      const box = await map().locator(selector).boundingBox();
      if (box === null) throw new Error(`nothing is ${selector}`);
      return {
        longest: Math.max(box.width / stage.width, box.height / stage.height),
        isWhole:
          box.x >= stage.x &&
          box.y >= stage.y &&
          box.x + box.width <= stage.x + stage.width &&
          box.y + box.height <= stage.y + stage.height,
      };
    },
    /** Whether the map's page, where it stands, would be let keep a cookie, and an entry of its own. */
    tryToKeep: () =>
      inside().evaluate(() => {
        const kept = { cookie: false, storage: false };
        try {
          document.cookie = 'tried=1; SameSite=None; Secure; Max-Age=60';
          kept.cookie = document.cookie.includes('tried');
        } catch {
          kept.cookie = false;
        }
        try {
          localStorage.setItem('tried', '1');
          localStorage.removeItem('tried');
          kept.storage = true;
        } catch {
          kept.storage = false;
        }
        return kept;
      }),
    /** What the map has kept in the browser, of every kind. */
    listKept: () =>
      inside().evaluate(async () => {
        try {
          const databases = await indexedDB.databases();
          return [
            ...Object.keys(localStorage),
            ...Object.keys(sessionStorage),
            ...databases.map(({ name }) => name ?? ''),
            ...(await caches.keys()),
          ];
        } catch {
          return [];
        }
      }),
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

/** Of the ways to say it, the only one that this headless Chromium obeys: its flags and preferences change nothing. */
async function refuseThirdPartyCookies(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.setCookieControls', { enableThirdPartyCookieRestriction: true });
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
