import { type CheckedPair, type CheckedShares, pointsOf } from '#analysis/coverage-check/compare-check.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './check.module.css';

type CheckTableProps = { readonly caption: string; readonly shares: CheckedShares };

/** Both figures of each measure and the difference between them. */
export function CheckTable({ caption, shares }: CheckTableProps) {
  const { t, formats } = useI18n();
  const percent = (share: number): string => `${formats.number(100 * share, 2)} %`;
  const rows = [
    { key: 'area', pair: shares.area, isCount: false },
    { key: 'people', pair: shares.people, isCount: false },
    { key: 'hamlets', pair: shares.hamlets, isCount: true },
    { key: 'border', pair: shares.border, isCount: false },
  ] as const;
  const difference = (pair: CheckedPair, isCount: boolean): string =>
    isCount ? formats.integer(Math.abs(pair.kernel - pair.turf)) : formats.number(pointsOf(pair), 2);
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.column.measure')}</th>
          <th scope="col">{t('check.column.kernel')}</th>
          <th scope="col">{t('check.column.turf')}</th>
          <th scope="col">{t('check.column.points')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, pair, isCount }) =>
          pair === null ? null : (
            <tr key={key} data-check={key}>
              <th scope="row">{t(`check.measure.${key}`)}</th>
              <td>{isCount ? formats.integer(pair.kernel) : percent(pair.kernel)}</td>
              <td>{isCount ? formats.integer(pair.turf) : percent(pair.turf)}</td>
              <td>{difference(pair, isCount)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
