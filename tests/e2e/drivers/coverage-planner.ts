import type { Locator } from 'playwright-core';
import type { Explorer } from './explorer.ts';

/** A commune as the list of where to go first tells it; of an interval both ends, else the same twice. */
export type ToldCommune = {
  readonly name: string;
  readonly code: string;
  readonly unreached: readonly [low: number, high: number];
  readonly lost: readonly [low: number, high: number];
};

/** A planner at the coverage screen. */
export function planCoverage({ page, word }: Explorer) {
  const communes = (): Locator => page.getByRole('table', { name: word('coverage.communes') });
  const planner = {
    open: async () => {
      await page
        .getByRole('navigation', { name: word('app.mainNavigation') })
        .getByRole('link', { name: word('coverage.title') })
        .click();
      await planner.headline().waitFor();
    },
    /** The main figures, whatever part is open. */
    headline: (): Locator => page.getByRole('region', { name: word('coverage.headline') }),
    /** People reached: with unknown as silent, and as working. */
    reached: async (): Promise<readonly [number, number]> => {
      const told = await planner.headline().locator('dd').first().locator('span').innerText();
      return readInterval(
        told.split(word('coverage.reachedOf').replace(/^\{reached\} (\S+) .*$/s, ' $1 '))[0] ?? '',
      );
    },
    /** Opens one of the tabs: results, how it is counted, and those of the others. */
    openPart: async (name: string) => {
      await page.locator(`[role="tab"][data-part="${name}"]`).click();
      await page.locator(`[role="tab"][data-part="${name}"][aria-selected="true"]`).waitFor();
    },
    onlyBorderCommunes: () => page.getByLabel(word('coverage.communes.border')).check(),
    /** The first communes of the list. */
    firstCommunes: async (count: number): Promise<readonly ToldCommune[]> => {
      const rows = communes().locator('tbody tr[data-index]');
      await rows.nth(count - 1).waitFor();
      return Promise.all(Array.from({ length: count }, (_, at) => readCommune(rows.nth(at))));
    },
    openCommune: (name: string) => communes().getByRole('button', { name }).first().click(),
    commune: (): Locator => page.getByRole('article', { name: word('coverage.commune') }),
    /** The hamlets of the open commune. */
    hamlets: (): Locator => planner.commune().locator('[data-hamlet]'),
    /** How many of them are told to be reached. */
    reachedHamlets: (): Promise<number> =>
      planner.commune().locator('[data-hamlet][data-state="yes"]').count(),
    measures: (): Locator => page.getByRole('table', { name: word('coverage.measures') }),
    /** Multiplies every radius, as a hand drags the slider. */
    multiplyRadii: (factor: number) => page.getByLabel(word('coverage.factor')).fill(String(factor)),
  };
  return planner;
}

async function readCommune(row: Locator): Promise<ToldCommune> {
  const [head = '', unreached = '', lost = ''] = await row.locator('th, td').allInnerTexts();
  const lines = head.split('\n').map((line) => line.trim());
  const code = /\b\d{5}\b/.exec(head)?.[0] ?? '';
  const name = lines.find((line) => /\p{L}{2}/u.test(line)) ?? '';
  return { name, code, unreached: readInterval(unreached), lost: readInterval(lost) };
}

/** `1.234–1.300` or `1.234`, in either language. */
function readInterval(text: string): readonly [number, number] {
  const ends = text.split('–').map((part) => Number(part.replace(/\D/g, '')));
  const [low = Number.NaN, high = low] = ends;
  return [low, high];
}
