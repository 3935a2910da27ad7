import type { Formats } from './formats.ts';
import type { Translate } from './translate.ts';

/** `1.234,5 triệu đồng`: an amount that is kept in million VND, to the thousandth. */
export function formatMoney(amountMvnd: number, formats: Formats, t: Translate): string {
  return `${formats.number(amountMvnd, 3)} ${t('money.unit.million')}`;
}

/** For headings: in billions from one billion on, but only where one decimal says it exactly. */
export function formatMoneyHeading(amountMvnd: number, formats: Formats, t: Translate): string {
  const isExact = amountMvnd >= 1000 && Number.isInteger(amountMvnd / 100);
  return isExact
    ? `${formats.number(amountMvnd / 1000, 1)} ${t('money.unit.billion')}`
    : formatMoney(amountMvnd, formats, t);
}

type MoneyOfYear = { readonly year: number; readonly planMvnd: number; readonly disbursedMvnd: number };

/** What a chart of plan and disbursement by year shows, for those who do not see it; years without money are left out. */
export function sayInvestmentYears(years: readonly MoneyOfYear[], formats: Formats, t: Translate): string {
  const spoken = years
    .filter((year) => year.planMvnd > 0 || year.disbursedMvnd > 0)
    .map(({ year, planMvnd, disbursedMvnd }) =>
      t('money.chart.year', {
        year: String(year),
        plan: formats.number(planMvnd, 3),
        disbursed: formats.number(disbursedMvnd, 3),
      }),
    );
  const title = t('money.chart', { unit: t('money.unit.million') });
  return `${title}. ${t('money.chart.text', { years: spoken.join('; ') })}`;
}
