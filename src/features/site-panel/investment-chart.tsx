import type { InvestmentYear } from '#domain/sum-investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { StackedBars } from '#ui/stacked-bars.tsx';
import styles from './site-panel.module.css';

/** Each year's plan, and what of it was disbursed. */
export function InvestmentChart({ years }: { readonly years: readonly InvestmentYear[] }) {
  const { t, formats } = useI18n();
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
