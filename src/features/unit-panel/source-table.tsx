import { fundingSources, type FundingSource } from '#domain/investment.ts';
import type { InvestmentYear } from '#domain/sum-investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './unit-panel.module.css';

/** Disbursed by year and by who pays, in million VND to one decimal. */
export function SourceTable({ years }: { readonly years: readonly InvestmentYear[] }) {
  const { t, formats } = useI18n();
  const sources = fundingSources.filter((source) => years.some((year) => of(year, source) > 0));
  const shown = years.filter((year) => year.disbursedMvnd > 0);
  const cell = (amount: number) => (amount === 0 ? '·' : formats.number(amount, 1));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, by keyboard too
    <div className={styles['wide']} role="region" aria-label={t('unitMoney.bySource')} tabIndex={0}>
      <table className={styles['rows']}>
        <caption>{t('unitMoney.bySource')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unitMoney.year')}</th>
            {sources.map((source) => (
              <th key={source} scope="col">
                {t(`funding.${source}`)}
              </th>
            ))}
            <th scope="col">{t('unitMoney.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {sources.map((source) => (
                <td key={source}>{cell(of(year, source))}</td>
              ))}
              <td>{cell(year.disbursedMvnd)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('unitMoney.sum')}</th>
            {sources.map((source) => (
              <td key={source}>{cell(sum(shown.map((year) => of(year, source))))}</td>
            ))}
            <td>{cell(sum(shown.map((year) => year.disbursedMvnd)))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function of(year: InvestmentYear, source: FundingSource): number {
  return year.bySource.find((amount) => amount.source === source)?.disbursedMvnd ?? 0;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
