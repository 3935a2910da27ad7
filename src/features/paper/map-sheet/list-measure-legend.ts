import { isWholeMeasure } from '#domain/measure-classes.ts';
import { measurePalette } from '#domain/measure-palette.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import { formatMeasureClass } from '#i18n/measure.ts';
import type { Measured } from '#state/measured-store.ts';
import { paperSoftInk, type SheetItem } from '../sheet-items/sheet-item.ts';
import { signMm, type LegendEntry } from './list-legend.ts';

/** What the communes' colours mean: the measure with its unit, then its classes, as on the screen. */
export function listMeasureLegend(measured: Measured, i18n: I18n): readonly LegendEntry[] {
  const { t } = i18n;
  const { measure, classes, values, onDate } = measured;
  const { shades, noValue } = measurePalette('light');
  const zeroIsApart = classes[0]?.isZero === true;
  const hasGap = [...values.values()].some(({ value }) => value === null);
  return [
    {
      label: `${t(`measure.${measure}`)}, ${t(`measure.unit.${measure}`, { year: onDate.slice(0, 4) })}`,
      sign: [],
      isHead: true,
    },
    ...classes.map((each) => ({
      label: formatMeasureClass(measure, each, isWholeMeasure(measure), zeroIsApart, i18n),
      sign: [swatch(shades[each.shade] ?? noValue)],
    })),
    ...(hasGap ? [{ label: t('unknown'), sign: [swatch(noValue), ...[1.2, 2.3, 3.4].map(dot)] }] : []),
  ];
}

function swatch(fill: string): SheetItem {
  return { what: 'rect', x: 0, y: 0.8, width: signMm, height: 3, fill, stroke: '#868e8a', strokeMm: 0.15 };
}

function dot(x: number): SheetItem {
  return { what: 'rect', x, y: 2.1, width: 0.4, height: 0.4, fill: paperSoftInk };
}
