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
