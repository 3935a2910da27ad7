import type { Locator } from 'playwright-core';
import { planCoverage } from './coverage-planner.ts';
import type { Explorer } from './explorer.ts';

/** A planner who tries things out on the screen of coverage. */
export function tryOut(explorer: Explorer) {
  const { page, word } = explorer;
  const planner = planCoverage(explorer);
  const repairs = (): Locator => page.locator('[data-repair]');
  const bestRepair = (): Locator => planner.commune().locator('[data-best-repair]');
  const tryer = {
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
    /** Takes hold of the first handle with a finger and lets go of it elsewhere; gives how far it came. */
    dragByFinger: async (rightPx: number, downPx: number): Promise<readonly [number, number]> => {
      const handle = tryer.handles().first();
      const middle = async () => {
        const { x, y, width, height } = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
        return { x: x + width / 2, y: y + height / 2 };
      };
      const from = await middle();
      const finger = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
        finger.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            type === 'touchEnd' ? [] : [{ x: from.x + share * rightPx, y: from.y + share * downPx }],
        });
      await touch('touchStart', 0);
      for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share);
      await touch('touchEnd', 1);
      const to = await middle();
      return [Math.round(to.x - from.x), Math.round(to.y - from.y)];
    },
    focusHandle: () => page.getByRole('button', { name: word('whatIf.moveByKeys') }).click(),
    /** What is supposed, as the address holds it. */
    supposed: (): string | null => new URL(page.url()).searchParams.get('tried'),
  };
  return tryer;
}

function readSigned(text: string): number {
  const size = Number(text.replace(/\D/g, ''));
  return text.trim().startsWith('−') ? -size : size;
}
