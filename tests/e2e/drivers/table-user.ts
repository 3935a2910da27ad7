import { readFile } from 'node:fs/promises';
import type { Explorer } from './explorer.ts';

/** A person at the table, and what they can take out of it. */
export function atTable({ page, word, table }: Explorer) {
  return {
    /** What a column says, row after row, as far as it is drawn. */
    column: async (key: string): Promise<readonly string[]> => {
      await table().locator('[data-row-index]').first().waitFor();
      return table().evaluate((element, wanted) => {
        const place = [...element.querySelectorAll('thead th')].findIndex(
          (cell) => cell instanceof HTMLElement && cell.dataset['column'] === wanted,
        );
        return [...element.querySelectorAll<HTMLTableRowElement>('tbody tr[aria-rowindex]')].map(
          (row) => row.cells[place]?.innerText.trim() ?? '',
        );
      }, key);
    },
    /** Takes out what is seen; gives the file's name and text, and how many rows the dialog told of. */
    exportAs: async (format: 'csv' | 'geojson' | 'kml' | 'xlsx') => {
      await page.getByRole('button', { name: word('export.open'), exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: word(`export.format.${format}`) }).check({ force: true });
      const told = Number(
        /\d[\d.,]*/.exec(await dialog.getByRole('status').innerText())?.[0].replace(/[.,]/g, ''),
      );
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: word('export.save') }).click(),
      ]);
      await dialog.waitFor({ state: 'detached' });
      const bytes = await readFile(await download.path());
      return { name: download.suggestedFilename(), bytes, told, text: bytes.toString('utf8') };
    },
  };
}
