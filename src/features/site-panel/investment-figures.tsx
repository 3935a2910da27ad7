import type { SiteInvestment } from '#domain/investment.ts';
import { sumInvestmentByYear, type InvestmentYear } from '#domain/sum-investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMoneyHeading } from '#i18n/money.ts';
import { CumulativeChart } from './cumulative-chart.tsx';
import { DecisionTable } from './decision-table.tsx';
import { FundingTable } from './funding-table.tsx';
import { InvestmentChart } from './investment-chart.tsx';
import { WarrantyNotice } from './warranty-notice.tsx';

type InvestmentFiguresProps = { readonly investments: readonly SiteInvestment[]; readonly onDate: string };

/** The money of one site: in one line, by year, since the first year, by who pays, and by decision. */
export function InvestmentFigures({ investments, onDate }: InvestmentFiguresProps) {
  const years = sumInvestmentByYear(investments);
  return (
    <>
      <Total years={years} />
      <WarrantyNotice investments={investments} onDate={onDate} />
      <InvestmentChart years={years} />
      {years.length > 1 && <CumulativeChart years={years} />}
      <FundingTable years={years} />
      <DecisionTable investments={investments} onDate={onDate} />
    </>
  );
}

function Total({ years }: { readonly years: readonly InvestmentYear[] }) {
  const { t, formats } = useI18n();
  const sum = (amount: 'planMvnd' | 'disbursedMvnd') =>
    Math.round(years.reduce((total, year) => total + year[amount], 0) * 1000) / 1000;
  const [plan, disbursed] = [sum('planMvnd'), sum('disbursedMvnd')];
  return (
    <p>
      {t('money.total', {
        plan: formatMoneyHeading(plan, formats, t),
        disbursed: formatMoneyHeading(disbursed, formats, t),
      })}{' '}
      {plan > 0 && t('money.rate', { percent: formats.percent(disbursed / plan) })}
    </p>
  );
}
