import type { Formats } from '#i18n/formats.ts';
import { formatRange, shareOf } from './format-range.ts';
import type { MeasureFigure, MeasureShown } from './measures-shown.ts';

/** A measured amount with its unit: people and hamlets bare, areas in km², lengths in km. */
export function formatAmount(measure: MeasureShown, value: number, formats: Formats): string {
  switch (measure) {
    case 'area':
      return `${formats.number(value / 1e6, value < 1e7 ? 2 : 0)} km²`;
    case 'border':
    case 'gap':
      return `${formats.number(value / 1000, 1)} km`;
    case 'people':
    case 'lost':
    case 'hamlets':
    case 'twice':
    case 'thrice':
      return formats.integer(value);
  }
}

/** What stands large in a cell, and what small below it. */
export function formatFigure(
  measure: MeasureShown,
  { part, whole }: MeasureFigure,
  formats: Formats,
): { readonly main: string; readonly small: string | null } {
  const amount = formatRange(part, (value) => formatAmount(measure, value, formats));
  const share = whole === null || measure === 'lost' ? null : shareOf(part, whole);
  return share === null
    ? { main: amount, small: null }
    : { main: formatRange(share, formats.percent), small: amount };
}
