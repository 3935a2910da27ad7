import { useI18n } from '#i18n/i18n-context.ts';
import styles from './curves.module.css';

/** Figures of a curve as they are: a heading for each column, and whether its numbers are shares. */
export type CurveRows = {
  readonly columns: readonly { readonly heading: string; readonly digits: number }[];
  readonly rows: readonly (readonly (number | string | null)[])[];
};

/** The same figures for who would rather read than look. */
export function CurveTable({ rows, caption }: { readonly rows: CurveRows; readonly caption: string }) {
  const { t, formats } = useI18n();
  return (
    <details className={styles['figures']}>
      <summary>{t('curves.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reached by keyboard */}
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {rows.columns.map(({ heading }) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column} className={typeof cell === 'string' ? styles['word'] : undefined}>
                    {typeof cell === 'number'
                      ? formats.number(cell, rows.columns[column]?.digits ?? 0)
                      : (cell ?? t('curves.noFigure'))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
