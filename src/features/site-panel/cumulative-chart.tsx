import { cumulateInvestment } from '#domain/cumulate-investment.ts';
import type { InvestmentYear } from '#domain/sum-investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { StepChart } from '#ui/step-chart.tsx';
import styles from './status.module.css';

/** What had been planned and disbursed since the first year, with the figures year by year. */
export function CumulativeChart({ years }: { readonly years: readonly InvestmentYear[] }) {
  const { t, formats } = useI18n();
  const cumulative = cumulateInvestment(years);
  const [first, last] = [cumulative[0], cumulative.at(-1)];
  if (first === undefined || last === undefined) return null;
  const money = (amountMvnd: number) => formats.number(amountMvnd, 3);
  const points = (amount: 'planMvnd' | 'disbursedMvnd') =>
    cumulative.map((year) => ({ x: year.year, y: year[amount] }));
  return (
    <figure>
      <h4 className={styles['chartTitle']}>
        {t('money.cumulative')} ({t('money.unit.million')})
      </h4>
      <StepChart
        from={first.year}
        to={last.year + 1}
        formatTick={(value) => formats.number(value)}
        textAlternative={t('money.cumulative.chart', {
          year: String(last.year),
          plan: money(last.planMvnd),
          disbursed: money(last.disbursedMvnd),
          unit: t('money.unit.million'),
        })}
        series={[
          { key: 'plan', look: 'dashed', points: points('planMvnd') },
          { key: 'disbursed', look: 'solid', points: points('disbursedMvnd') },
        ]}
      />
      <figcaption className={styles['key']}>
        <span className={styles['solid']}>{t('money.disbursed')}</span>
        <span className={styles['dashed']}>{t('money.plan')}</span>
      </figcaption>
      <details className={styles['figures']}>
        <summary>{t('panel.figures')}</summary>
        <table>
          <caption>
            {t('money.byYear')} ({t('money.unit.million')})
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('money.year')}</th>
              <th scope="col">{t('money.plan')}</th>
              <th scope="col">{t('money.disbursed')}</th>
              <th scope="col">{t('money.cumulative.plan')}</th>
              <th scope="col">{t('money.cumulative.disbursed')}</th>
            </tr>
          </thead>
          <tbody>
            {cumulative.map((sum, index) => (
              <tr key={sum.year}>
                <td>{sum.year}</td>
                <td>{money(years[index]?.planMvnd ?? 0)}</td>
                <td>{money(years[index]?.disbursedMvnd ?? 0)}</td>
                <td>{money(sum.planMvnd)}</td>
                <td>{money(sum.disbursedMvnd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
