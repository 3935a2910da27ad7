import { totalBySource } from '#domain/cumulate-investment.ts';
import type { InvestmentYear } from '#domain/sum-investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './site-panel.module.css';

/** Who paid for the site, over all years: a line's payers share in a site as they share in the line. */
export function FundingTable({ years }: { readonly years: readonly InvestmentYear[] }) {
  const { t, formats } = useI18n();
  const sources = totalBySource(years);
  const planMvnd = sources.reduce((sum, source) => sum + source.planMvnd, 0);
  if (sources.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, by keyboard too
    <div className={styles['scroll']} role="group" aria-label={t('money.sources')} tabIndex={0}>
      <table className={styles['decisions']}>
        <caption>
          {t('money.sources')} ({t('money.unit.million')})
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('money.source')}</th>
            <th scope="col" className={styles['amount']}>
              {t('money.part')}
            </th>
            <th scope="col" className={styles['amount']}>
              {t('money.plan')}
            </th>
            <th scope="col" className={styles['amount']}>
              {t('money.disbursed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.source}>
              <td>{t(`funding.${source.source}`)}</td>
              <td className={styles['amount']}>
                {planMvnd > 0 ? formats.percent(source.planMvnd / planMvnd) : ''}
              </td>
              <td className={styles['amount']}>{formats.number(source.planMvnd, 3)}</td>
              <td className={styles['amount']}>{formats.number(source.disbursedMvnd, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
