import { readFile } from 'node:fs/promises';
import type { Download, Locator } from 'playwright-core';
import type { Explorer } from './explorer.ts';

export type Verdict = 'same' | 'same_despite' | 'other' | 'engine' | 'unexplained' | 'changed';
type Figure = 'people' | 'hamlets' | 'area' | 'border' | 'lost';

/** A planner who keeps analyses of coverage, hands them on and sets them side by side. */
export function planAnalyses({ page, word }: Explorer) {
  const part = (): Locator => page.locator('[data-runs]').locator('visible=true');
  const card = (): Locator => part().locator('[data-opened]');
  const comparison = (): Locator => part().locator('[data-comparison]');
  const line = (name: string): Locator => part().locator('[data-run]').filter({ hasText: name });
  const press = (key: Parameters<typeof word>[0], within: Locator = part()) =>
    within.getByRole('button', { name: word(key), exact: true }).click();
  const saved = async (work: () => Promise<void>): Promise<{ name: string; text: string; bytes: number }> => {
    const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), work()]);
    const body = await readFile(await download.path());
    return { name: download.suggestedFilename(), text: body.toString('utf8'), bytes: body.length };
  };

  return {
    /** Opens the part, and waits until the figures on the screen are counted. */
    open: async () => {
      await page.getByRole('tab', { name: word('runs.title') }).click();
      await part().and(page.locator('[data-current]')).waitFor();
    },
    untilCounted: () => part().and(page.locator('[data-current]')).waitFor(),
    save: async (name: string, isShared: boolean) => {
      await part().and(page.locator('[data-current]')).waitFor();
      await part().getByLabel(word('runs.save.name')).fill(name);
      if (isShared) await part().getByLabel(word('runs.save.shared')).check();
      await press('runs.save.do');
      await part().locator('[data-saving="saved"]').waitFor();
    },
    /** The path of what is open now. */
    link: (): string => `/coverage?run=${new URL(page.url()).searchParams.get('run') ?? ''}`,
    /** What became of asking for an analysis that may not be opened. */
    problem: (kind: 'forbidden' | 'gone'): Locator => card().locator(`[data-problem="${kind}"]`),
    untilVerdict: (verdict: Verdict) => card().locator(`[data-verdict="${verdict}"]`).waitFor(),
    reasons: async (): Promise<readonly (string | null)[]> => {
      const all = await card().locator('[data-differs]').all();
      return Promise.all(all.map((each) => each.getAttribute('data-differs')));
    },
    savedFigures: () => readFigures(card(), 1),
    countedFigures: () => readFigures(card(), 2),
    setBack: () => press('runs.reset', card()),
    compareWith: async (name: string) => {
      await press('runs.compare', line(name));
      await comparison().locator('[data-figure], [data-incomparable]').first().waitFor();
    },
    comparedFigures: async () =>
      [await readFigures(comparison(), 1), await readFigures(comparison(), 2)] as const,
    communesThatDiffer: () => comparison().locator('[data-commune]').count(),
    obstacles: () => comparison().locator('[data-incomparable]').getAttribute('data-incomparable'),
    lines: (name: string): Locator => line(name),
    remove: async (name: string) => {
      await press('runs.remove', line(name));
      await press('runs.remove.do', line(name));
      await line(name).waitFor({ state: 'detached' });
    },
    /** The address of a link that asks the same question. */
    question: async (): Promise<string> => {
      const button = part().getByRole('button', { name: word('runs.share.link'), exact: true });
      const { pathname, search } = new URL((await button.getAttribute('data-link')) ?? '');
      return pathname + search;
    },
    takeFile: () => saved(() => press('runs.file.save')),
    takeFigures: (format: 'xlsx' | 'csv' | 'geojson') => saved(() => press(`export.format.${format}`)),
    openFile: (name: string, text: string) =>
      part()
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) }),
    alert: (): Locator => part().getByRole('alert'),
  };
}

/** What a table of figures says in one of its columns, without what is less or more. */
async function readFigures(table: Locator, column: 1 | 2): Promise<Readonly<Record<Figure, string>>> {
  const rows = await table.locator('[data-figure]').all();
  const entries = rows.map(async (row) => {
    const told = await row
      .locator('td')
      .nth(column - 1)
      .innerText();
    return [await row.getAttribute('data-figure'), told.split('\n')[0] ?? ''];
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<Figure, string>;
}
