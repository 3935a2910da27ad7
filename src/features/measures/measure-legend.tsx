import { useMemo } from 'react';
import { useStore } from 'zustand';
import { findClass, isWholeMeasure } from '#domain/measure-classes.ts';
import { measurePalette } from '#domain/measure-palette.ts';
import { emptySiteFilter, type SiteFilter } from '#domain/site-filter.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMeasureClass } from '#i18n/measure.ts';
import type { Measured } from '#state/measured-store.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { countClasses } from './count-classes.ts';
import styles from './measures.module.css';

/** What the colours mean: unit, bounds, how many communes each stands for, by which method and of which date. */
export function MeasureLegend({ measured }: { readonly measured: Measured }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { choices, stage } = useStores();
  const { shades, noValue } = measurePalette(useScheme());
  const { measure, classes, method, values, onDate } = measured;
  const counts = useMemo(() => countClasses(values, classes), [values, classes]);
  const isFiltered = useStore(choices, ({ filter }) => countsOnlySome(filter));
  const pointedUid = useStore(stage, (now) => now.hoveredUnitUid ?? now.highlightedUnitUid);
  const pointed = pointedUid === null ? undefined : values.get(pointedUid);
  const zeroIsApart = classes[0]?.isZero === true;
  const current = pointed === undefined || pointed.value === null ? null : findClass(classes, pointed.value);
  const line = (
    key: string,
    label: string,
    fill: string,
    count: number,
    isCurrent: boolean,
    dotted: boolean,
  ) => (
    <li key={key} className={isCurrent ? `${styles['class']} ${styles['current']}` : styles['class']}>
      <svg width="24" height="16" aria-hidden="true">
        <rect x="0.5" y="0.5" width="23" height="15" fill={fill} stroke="var(--rule-strong)" />
        {dotted && (
          <path
            d="M4 4h1.4M12 4h1.4M20 4h1.4M8 8h1.4M16 8h1.4M4 12h1.4M12 12h1.4M20 12h1.4"
            stroke="var(--ink-soft)"
            strokeWidth="1.4"
          />
        )}
      </svg>
      <span>{label}</span>
      <span className={styles['count']}>
        <span aria-hidden="true">{formats.integer(count)}</span>
        <span className="visually-hidden">{t('measure.communes', { count })}</span>
      </span>
    </li>
  );
  return (
    <div className={styles['legend']}>
      <p className={styles['unit']}>
        {t(`measure.unit.${measure}`, { year: onDate.slice(0, 4) })}
        <span>{t('measure.list.commune')}</span>
      </p>
      <ul aria-label={t('legend.title')}>
        {classes.map((each, index) =>
          line(
            String(each.from) + String(each.isZero),
            formatMeasureClass(measure, each, isWholeMeasure(measure), zeroIsApart, i18n),
            shades[each.shade] ?? noValue,
            counts.inClass[index] ?? 0,
            index === current,
            false,
          ),
        )}
        {counts.without.map(([reason, count]) =>
          line(
            reason,
            t(`measure.why.${reason}`),
            noValue,
            count,
            pointed?.value === null && pointed.reason === reason,
            true,
          ),
        )}
      </ul>
      <p className={styles['note']}>
        {[
          t('measure.date', { date: formats.date(onDate) }),
          t(`measure.method.${method}`),
          measure !== 'people' && isFiltered ? t('measure.filtered') : '',
        ].join(' ')}
      </p>
    </div>
  );
}

/** Whether the filter leaves out sites of a commune that is measured; its unit only chooses the communes. */
function countsOnlySome(filter: SiteFilter): boolean {
  return (Object.keys(emptySiteFilter) as (keyof SiteFilter)[]).some((key) => {
    const chosen = filter[key];
    if (key === 'unit') return false;
    return typeof chosen === 'object' && chosen !== null && 'size' in chosen
      ? chosen.size > 0
      : chosen !== emptySiteFilter[key];
  });
}
