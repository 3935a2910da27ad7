import type { SiteInvestment } from '#domain/investment.ts';
import { sumInvestmentByYear, type InvestmentYear } from '#domain/sum-investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMoneyHeading } from '#i18n/money.ts';
import type { Loaded } from '#state/details-store.ts';
import { StackedBars } from '#ui/stacked-bars.tsx';
import { DecisionTable } from './decision-table.tsx';
import { LoadedPart } from './loaded-part.tsx';
import styles from './site-panel.module.css';

type InvestmentSectionProps = {
  readonly investments: Loaded<SiteInvestment> | undefined;
  readonly onRetry: () => void;
};

/** What was planned and disbursed for this site, year by year, and by which decisions. */
export function InvestmentSection({ investments, onRetry }: InvestmentSectionProps) {
  const { t } = useI18n();
  return (
    <LoadedPart loaded={investments} emptyText={t('money.none')} onRetry={onRetry}>
      {(values) => (
        <>
          <Chart years={sumInvestmentByYear(values)} />
          <DecisionTable investments={values} />
        </>
      )}
    </LoadedPart>
  );
}

function Chart({ years }: { readonly years: readonly InvestmentYear[] }) {
  const { t, formats } = useI18n();
  const total = (amount: 'planMvnd' | 'disbursedMvnd') =>
    formatMoneyHeading(
      Math.round(years.reduce((sum, year) => sum + year[amount], 0) * 1000) / 1000,
      formats,
      t,
    );
  const spoken = years
    .filter((year) => year.planMvnd > 0 || year.disbursedMvnd > 0)
    .map(({ year, planMvnd, disbursedMvnd }) =>
      t('money.chart.year', {
        year: String(year),
        plan: formats.number(planMvnd, 3),
        disbursed: formats.number(disbursedMvnd, 3),
      }),
    );
  return (
    <figure>
      <p>{t('money.total', { plan: total('planMvnd'), disbursed: total('disbursedMvnd') })}</p>
      <figcaption className={styles['chartKey']}>
        <span className={styles['keyDone']}>{t('money.disbursed')}</span>
        <span>{t('money.left')}</span>
        {t('money.unit.million')}
      </figcaption>
      <StackedBars
        bars={years.map(({ year, planMvnd, disbursedMvnd }) => ({
          label: String(year),
          done: disbursedMvnd,
          left: Math.max(0, planMvnd - disbursedMvnd),
        }))}
        textAlternative={`${t('money.chart', { unit: t('money.unit.million') })}. ${t('money.chart.text', { years: spoken.join('; ') })}`}
        formatTick={(value) => formats.number(value)}
      />
    </figure>
  );
}
