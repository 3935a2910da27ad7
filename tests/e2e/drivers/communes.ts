import type { Locator } from 'playwright-core';
import type { Explorer } from './explorer.ts';

type Measure = 'broken_share' | 'broken_cluster_share' | 'people' | 'investment_per_head';

/** A planner who colours communes, ranks them and reads one. */
export function planCommunes({ page, word }: Explorer) {
  const rows = (): Locator => page.getByRole('table', { name: measureListName() }).locator('tbody tr');
  let chosen: Measure = 'people';
  const measureListName = () => word('measure.list').replace('{measure}', word(`measure.${chosen}`));
  return {
    colourBy: async (measure: Measure) => {
      chosen = measure;
      await page.getByLabel(word('measure.title')).locator('visible=true').last().selectOption(measure);
    },
    /** Communes of each line of the legend, as the legend counts them. */
    legendCounts: async (): Promise<readonly number[]> => {
      const lines = page
        .getByRole('group', { name: word('measure.title') })
        .getByRole('list', { name: word('legend.title') })
        .locator('li > :last-child > :first-child');
      return (await lines.allInnerTexts()).map((text) => Number(text.replace(/[.,]/g, '')));
    },
    openList: () => page.getByText(new RegExp(word('measure.list.open').split('{')[0] ?? '')).click(),
    rows,
    /** Name, code and value of the first in the list. */
    worst: async (): Promise<{ name: string; value: string }> => {
      const [name = '', value = ''] = await rows().first().locator('th, td').allInnerTexts();
      return { name: name.trim(), value: value.split('\n')[0] ?? '' };
    },
    openWorst: () => rows().first().getByRole('button').click(),
    panel: (): Locator => page.getByRole('article', { name: word('unitPanel.title') }),
  };
}
