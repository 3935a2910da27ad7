import type { I18n } from './i18n-context.ts';

type Words = Pick<I18n, 't' | 'formats'>;

/** The measures that have words here; they are the domain's. */
type MeasureWord =
  | 'people'
  | 'sites'
  | 'broken_share'
  | 'broken_cluster_share'
  | 'investment_per_head'
  | 'years_since_investment';

type ClassBounds = { readonly from: number; readonly to: number | null; readonly isZero: boolean };

/** `25%`, `12.345`: the bare number, for a column or a legend whose head names the unit. */
export function formatMeasureNumber(measure: MeasureWord, value: number, { formats }: Words): string {
  if (isShare(measure)) return formats.percent(value);
  return measure === 'investment_per_head' ? formats.number(value, 1) : formats.integer(value);
}

/** `25%`, `12.345 người`: the number with its unit. */
export function formatMeasure(measure: MeasureWord, value: number, words: Words): string {
  const number = formatMeasureNumber(measure, value, words);
  return isShare(measure) ? number : words.t(`measure.value.${measure}`, { value: number });
}

/** A class of a legend: `0`, `1–3`, `10% đến dưới 25%`, `từ 50% trở lên`. Whole numbers name their last value. */
export function formatMeasureClass(
  measure: MeasureWord,
  { from, to, isZero }: ClassBounds,
  isWhole: boolean,
  zeroIsApart: boolean,
  words: Words,
): string {
  const { t } = words;
  const say = (value: number) => formatMeasureNumber(measure, value, words);
  if (isZero) return say(0);
  if (isWhole) {
    const first = from === 0 && zeroIsApart ? 1 : from;
    if (to === null) return t('measure.class.from', { from: say(first) });
    if (first === 0 && measure === 'people') return t('measure.class.below', { to: say(to) });
    return to - 1 === first ? say(first) : `${say(first)}–${say(to - 1)}`;
  }
  if (to === null) return t(from === 0 ? 'measure.class.above' : 'measure.class.from', { from: say(from) });
  return from === 0
    ? t('measure.class.below', { to: say(to) })
    : t('measure.class.between', { from: say(from), to: say(to) });
}

function isShare(measure: MeasureWord): measure is 'broken_share' | 'broken_cluster_share' {
  return measure === 'broken_share' || measure === 'broken_cluster_share';
}
