import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds within one frame against WCAG 2.2 A and AA, one line a node. Its policy need not allow our script. */
export async function findFrameViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} — ${violation.help}`),
    );
  });
}
