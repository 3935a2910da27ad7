import type { Locator } from 'playwright-core';
import { planCoverage } from './coverage-planner.ts';
import type { Explorer } from './explorer.ts';

/** A planner who tries things out on the screen of coverage. */
export function tryOut(explorer: Explorer) {
  const { page, word } = explorer;
  const planner = planCoverage(explorer);
  const repairs = (): Locator => page.locator('[data-repair]');
  const bestRepair = (): Locator => planner.commune().locator('[data-best-repair]');
  return {
    ...planner,
    openWhatIf: async () => {
      await planner.headline().waitFor();
      await planner.openPart('what-if');
      await repairs().first().waitFor();
    },
    /** People of the open commune whom the repair that its panel offers would reach in addition. */
    offeredGain: async (): Promise<number> => Number(await bestRepair().getAttribute('data-best-repair')),
    tryOffered: () =>
      bestRepair()
        .getByRole('button', { name: word('whatIf.try') })
        .click(),
    tryFirstRepair: () =>
      repairs()
        .first()
        .getByRole('button', { name: word('whatIf.try') })
        .click(),
    /** People gained or lost against the facts; null while nothing is supposed. */
    peopleChanged: async (): Promise<number | null> => {
      const told = page.locator('[data-difference] [data-measure="people"] dd');
      return (await told.count()) === 0 ? null : readSigned(await told.innerText());
    },
    /** The same of one commune. */
    peopleChangedIn: async (commune: string): Promise<number> => {
      const row = page.locator('[data-difference] tbody tr').filter({ hasText: commune });
      return readSigned(await row.locator('td').first().innerText());
    },
    undo: () => page.getByRole('button', { name: word('whatIf.undo') }).click(),
    backToFacts: () => page.getByRole('button', { name: word('whatIf.facts') }).click(),
    handles: (): Locator => page.locator('.map-handle'),
    focusHandle: () => page.getByRole('button', { name: word('whatIf.moveByKeys') }).click(),
    /** What is supposed, as the address holds it. */
    supposed: (): string | null => new URL(page.url()).searchParams.get('tried'),
  };
}

function readSigned(text: string): number {
  const size = Number(text.replace(/\D/g, ''));
  return text.trim().startsWith('−') ? -size : size;
}
