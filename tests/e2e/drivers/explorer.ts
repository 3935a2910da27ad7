import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { en } from '#i18n/en.ts';
import { vi } from '#i18n/vi.ts';

const words = { vi, en };
type Language = keyof typeof words;
type Key = keyof typeof vi;

export type ExplorerOptions = {
  readonly url: string;
  readonly path?: string;
  readonly language?: Language;
  readonly phone?: boolean;
  readonly dark?: boolean;
  /** The browser keeps the application for use without a network; else every file is asked of the server. */
  readonly offline?: boolean;
  /** The ISO date that the person's clock shows. */
  readonly today?: string;
};

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const handset: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};

/** A person in front of the product, in the words of the domain. */
export type Explorer = Awaited<ReturnType<typeof openExplorer>>;

export async function openExplorer(browser: Browser, options: ExplorerOptions) {
  const context = await browser.newContext({
    ...(options.phone === true ? handset : desk),
    colorScheme: options.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: options.offline === true ? 'allow' : 'block',
    locale: 'vi-VN',
  });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  if (options.today !== undefined) await page.clock.setFixedTime(`${options.today}T10:00:00+07:00`);
  const complaints = collectComplaints(page, options.url);
  const word = (key: Key): string => words[options.language ?? 'vi'][key];

  const explorer = {
    page,
    word,
    /** Everything that went wrong behind the screen: console errors, failed and outside requests. */
    complaints,
    visit: async (path: string) => {
      await page.goto(new URL(path, options.url).href);
      await explorer.untilShown();
    },
    /** Data is on the screen and the map has come to rest. */
    untilShown: async () => {
      await page.locator('[data-map-idle="true"]').waitFor({ timeout: 120_000 });
      await explorer
        .count()
        .or(explorer.panel())
        .or(page.getByRole('region', { name: word('coverage.headline') }))
        .or(page.getByRole('heading', { name: /NOWHERE|mang mã/ }))
        .first()
        .waitFor();
    },
    /** The screens that are opened later came along while nothing else was to do. */
    untilScreensFetched: async () => {
      await page.waitForFunction(() =>
        ['site-panel', 'site-table'].every((part) =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${part}-`)),
        ),
      );
      await page.waitForLoadState('networkidle');
    },
    count: (): Locator => page.getByRole('status').filter({ hasText: /\d/ }).first(),
    /** The number of sites that the filter lets through, as the screen says it. */
    countShown: async (): Promise<number> => parseCount(await explorer.count().innerText()),
    /** Narrows the map and the table to sites with a text in their name, code or commune. */
    filterByText: (text: string) => page.getByRole('textbox', { name: word('filters.text') }).fill(text),
    /** Types into the search box and waits for what it finds. */
    find: async (text: string) => {
      await explorer.searchBox().fill(text);
      await explorer.findings().first().waitFor();
    },
    searchBox: (): Locator => page.getByRole('combobox', { name: word('search.label') }),
    /** What the search box offers, a line each. */
    findings: (): Locator => page.getByRole('listbox', { name: word('search.results') }).getByRole('option'),
    placePanel: (): Locator => page.getByRole('article', { name: word('place.panel') }),
    decisionPanel: (): Locator => page.getByRole('article', { name: word('decision.panel') }),
    unitPanel: (): Locator => page.getByRole('article', { name: word('unitPanel.title') }),
    /** Shows only one kind or status, by its name in the legend. */
    toggle: (label: string) => page.getByRole('button', { name: label, exact: true }).click(),
    legendCount: async (label: string): Promise<number> => {
      const row = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: label, exact: true }) });
      return parseCount((await row.innerText()).replace(label, ''));
    },
    openTable: () => page.getByRole('button', { name: word('app.showTable'), exact: true }).click(),
    openMap: () => page.getByRole('button', { name: word('app.showMap'), exact: true }).click(),
    table: (): Locator =>
      page
        .getByRole('table', { name: word('table.title') })
        .or(page.getByRole('grid', { name: word('table.title') })),
    panel: (): Locator => page.getByRole('article', { name: word('site.panel') }),
    /** A section of the panel, by its heading. */
    section: (key: Key): Locator => page.getByRole('region', { name: word(key), exact: true }),
    /** Jumps to a section of the panel by its link. */
    goToSection: (key: Key) =>
      page
        .getByRole('navigation', { name: word('panel.sections') })
        .getByRole('button', { name: word(key), exact: true })
        .click(),
    closePanel: () => page.keyboard.press('Escape'),
    signIn: async (role: string, password: string) => {
      await page
        .getByRole('button', { name: word('session.account') })
        .first()
        .click();
      await page
        .getByRole('button', { name: word('session.signIn') })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(word('session.email')).fill(`${role}@phen-dau.example`);
      await dialog.getByLabel(word('session.password')).fill(password);
      await dialog.getByRole('button', { name: word('session.signIn') }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    signOut: async () => {
      const leave = page.getByRole('button', { name: word('session.signOut') });
      if (!(await leave.isVisible()))
        await page
          .getByRole('button', { name: word('session.account') })
          .first()
          .click();
      await leave.click();
    },
    leave: () => context.close(),
  };
  await explorer.visit(options.path ?? '/');
  return explorer;
}

function parseCount(text: string): number {
  const digits = /[\d.,]+/.exec(text)?.[0].replace(/[.,]/g, '');
  if (digits === undefined) throw new Error(`expected a number, got ${JSON.stringify(text)}`);
  return Number(digits);
}

function collectComplaints(page: Page, url: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) complaints.push(`outside request: ${request.url()}`);
  });
  return complaints;
}
