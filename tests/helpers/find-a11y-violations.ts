import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against WCAG 2.2 A and AA, one line a node; empty when there is nothing. */
export async function findA11yViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} — ${violation.help}`),
    );
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
