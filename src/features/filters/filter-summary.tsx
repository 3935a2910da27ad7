import { useMemo } from 'react';
import { useStore } from 'zustand';
import { listStanding } from '#domain/date-items.ts';
import { emptySiteFilter } from '#domain/site-filter.ts';
import { buildUnitsWithin } from '#domain/unit-tree.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter, clearFilter } from '#state/choices-store.ts';
import { paidByOf } from '#state/decisions-of.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { Button } from '#ui/button.tsx';
import { countLoosenings, filterParts, isPartUsed, type FilterPart } from './loosenings.ts';
import styles from './filter-summary.module.css';

/** How many sites show, and when none does, what to do about it. */
export function FilterSummary() {
  const { t } = useI18n();
  const { choices, visible, dated } = useStores();
  const filter = useStore(choices, (now) => now.filter);
  const shown = useStore(visible, (now) => now.sites.length);
  const datedSites = useStore(dated, (now) => now.sites);
  const total = useMemo(() => listStanding(datedSites).length, [datedSites]);
  const isFiltered = filterParts.some((part) => isPartUsed(filter, part));
  return (
    <div>
      <div className={styles['summary']}>
        <output className={styles['count']}>
          {shown === total ? t('filters.count', { shown }) : t('filters.countOf', { shown, total })}
        </output>
        {isFiltered && (
          <Button look="link" onClick={() => clearFilter(choices)}>
            {t('filters.clear')}
          </Button>
        )}
      </div>
      {shown === 0 && total > 0 && <NothingMatches />}
    </div>
  );
}

function NothingMatches() {
  const { t } = useI18n();
  const { choices, dated, network } = useStores();
  const filter = useStore(choices, (now) => now.filter);
  const { units, investments } = useStore(network);
  const { sites, onDate } = useStore(dated);
  const unitName = useUnitName();
  const loosenings = useMemo(
    () =>
      countLoosenings(
        listStanding(sites),
        filter,
        buildUnitsWithin(units),
        unitName,
        onDate,
        paidByOf({ investments }),
      ).filter(({ count }) => count > 0),
    [sites, onDate, units, investments, filter, unitName],
  );
  const nameOf = (part: FilterPart) =>
    part === 'text' ? t('filters.part.text', { text: filter.text }) : t(`filters.part.${part}`);
  return (
    <div className={styles['empty']}>
      <h2>{t('filters.empty.title')}</h2>
      {loosenings.length > 0 && (
        <>
          <p>{t('filters.empty.loosen')}</p>
          <ul>
            {loosenings.map(({ part, count }) => (
              <li key={part}>
                <Button look="link" onClick={() => changeFilter(choices, { [part]: emptySiteFilter[part] })}>
                  {t('filters.empty.gives', { label: nameOf(part), count })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button look="primary" onClick={() => clearFilter(choices)}>
          {t('filters.clear')}
        </Button>
      </div>
    </div>
  );
}
