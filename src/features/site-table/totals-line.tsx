import type { RowTotals } from '#domain/site-table/group-rows.ts';
import type { TableSubject } from '#domain/site-table/table-row.ts';
import type { StatusPalette } from '#domain/status-palette.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './site-table.module.css';

type TotalsLineProps = {
  readonly totals: RowTotals;
  readonly subject: TableSubject;
  readonly palette: StatusPalette;
};

/** What rows sum to: how many, how they stand, loudspeakers, and for sites the money. */
export function TotalsLine({ totals, subject, palette }: TotalsLineProps) {
  const { t, formats } = useI18n();
  const isSites = subject === 'sites';
  return (
    <span className={styles['totals']}>
      <span>{t(isSites ? 'table.rows.sites' : 'table.rows.clusters', { count: totals.rowCount })}</span>
      <span className={styles['statuses']}>
        {totals.statuses.map(({ status, count }) => (
          <span key={status} style={{ color: palette[status].text }} title={t(`status.${status}`)}>
            <Glyph path={statusMarkPath(status)} box={markBox} sizePx={11} />
            {formats.integer(count)}
            <span className="visually-hidden"> {t(`status.${status}`)}</span>
          </span>
        ))}
      </span>
      {isSites && totals.clusterCount > 0 && (
        <span>{t('table.rows.clusters', { count: totals.clusterCount })}</span>
      )}
      {totals.speakerCount > 0 && <span>{t('table.speakers', { count: totals.speakerCount })}</span>}
      {totals.planMvnd !== null && (
        <span>
          {t('table.money', {
            plan: formats.number(totals.planMvnd, 3),
            disbursed: formats.number(totals.disbursedMvnd ?? 0, 3),
          })}
        </span>
      )}
    </span>
  );
}
