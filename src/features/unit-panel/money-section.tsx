import { useMemo } from 'react';
import { sumInvestmentByYear, type InvestmentYear } from '#domain/sum-investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMoneyHeading, sayInvestmentYears } from '#i18n/money.ts';
import { StackedBars } from '#ui/stacked-bars.tsx';
import { MoneyLines } from './money-lines.tsx';
import { SourceTable } from './source-table.tsx';
import styles from './unit-panel.module.css';
import type { UnitView } from './use-unit-view.ts';

/** What the unit's sites were planned and paid, by year and by source, with the lines it came from. */
export function MoneySection({ view }: { readonly view: UnitView }) {
  const { t, formats } = useI18n();
  const { contents, figures } = view;
  const years = useMemo(() => sumInvestmentByYear(contents.investments), [contents]);
  if (years.length === 0) return <p className={styles['soft']}>{t('unitMoney.none')}</p>;
  const money = (amountMvnd: number) => formatMoneyHeading(Math.round(amountMvnd * 1000) / 1000, formats, t);
  return (
    <>
      <p>
        {t('money.total', { plan: money(figures.planMvnd), disbursed: money(figures.disbursedMvnd) })}{' '}
        {figures.disbursedPerHeadKvnd !== null &&
          t('unitMoney.perHead', { amount: formats.number(figures.disbursedPerHeadKvnd, 1) })}
      </p>
      <YearBars years={years} />
      <p className={styles['note']}>{t('unitMoney.shares')}</p>
      {view.unit.level !== 'commune' && <SourceTable years={years} />}
      <MoneyLines contents={contents} />
    </>
  );
}

function YearBars({ years }: { readonly years: readonly InvestmentYear[] }) {
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
