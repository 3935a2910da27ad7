import type { SiteInvestment } from '#domain/investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMoney } from '#i18n/money.ts';
import { DecisionRows } from './decision-rows.tsx';
import styles from './dossier.module.css';
import { listYears } from './list-years.ts';

type DossierMoneyProps = {
  readonly investments: readonly SiteInvestment[];
  readonly yearLimit: number;
  readonly decisionLimit: number;
};

/** What was planned and spent on it, by year and source, and by which decisions. */
export function DossierMoney({ investments, yearLimit, decisionLimit }: DossierMoneyProps) {
  const { t, formats } = useI18n();
  const years = listYears(investments);
  const sum = (of: (year: (typeof years)[number]) => number) =>
    years.reduce((all, year) => all + of(year), 0);
  const money = (amountMvnd: number) => formats.number(amountMvnd, 3);
  const plan = sum((year) => year.planMvnd);
  const disbursed = sum((year) => year.disbursedMvnd);
  if (investments.length === 0)
    return (
      <section>
        <h4>{t('money.title')}</h4>
        <p>{t('money.none')}</p>
      </section>
    );
  return (
    <section data-column="money">
      <h4>{t('money.title')}</h4>
      <p>
        {t('money.total', {
          plan: formatMoney(plan, formats, t),
          disbursed: formatMoney(disbursed, formats, t),
        })}
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('money.year')}</th>
            <th scope="col" className={styles['number']}>
              {t('money.plan')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('money.disbursed')}
            </th>
            <th scope="col">{t('paper.money.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {years.slice(0, yearLimit).map((year) => (
            <tr key={year.year}>
              <td>{year.year}</td>
              <td className={styles['number']}>{money(year.planMvnd)}</td>
              <td className={styles['number']}>{money(year.disbursedMvnd)}</td>
              <td>
                {year.bySource
                  .filter(({ planMvnd }) => planMvnd > 0)
                  .map(({ source, planMvnd }) => `${t(`funding.${source}`)} ${money(planMvnd)}`)
                  .join('; ')}
              </td>
            </tr>
          ))}
          <tr className={styles['total']}>
            <td className={styles['nowrap']}>{t('paper.money.total')}</td>
            <td className={styles['number']}>{money(plan)}</td>
            <td className={styles['number']}>{money(disbursed)}</td>
            <td>{t('paper.money.unit')}</td>
          </tr>
        </tbody>
      </table>
      {years.length > yearLimit && (
        <p className={styles['more']}>{t('paper.more', { count: years.length - yearLimit })}</p>
      )}
      <DecisionRows investments={investments} limit={decisionLimit} />
    </section>
  );
}
