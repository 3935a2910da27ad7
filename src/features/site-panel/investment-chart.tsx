import type { InvestmentYear } from '#domain/sum-investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { sayInvestmentYears } from '#i18n/money.ts';
import { StackedBars } from '#ui/stacked-bars.tsx';
import styles from './site-panel.module.css';

/** Each year's plan, and what of it was disbursed. */
export function InvestmentChart({ years }: { readonly years: readonly InvestmentYear[] }) {
  const { t, formats } = useI18n();
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
        textAlternative={sayInvestmentYears(years, formats, t)}
        formatTick={(value) => formats.number(value)}
      />
    </figure>
  );
}
