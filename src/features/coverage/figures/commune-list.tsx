import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { AdminUnitUid } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { showUnit } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { LongTable } from '#ui/long-table.tsx';
import { CommuneLine } from './commune-line.tsx';
import styles from './figures.module.css';
import { rankCommunes, type RankedCommune } from './rank-communes.ts';
import { SortHead, type ListOrder } from './sort-head.tsx';

type OrderKey = 'name' | 'unreached' | 'lost';

/** Where to go first: the communes with most unreached people, what breakdown has to do with it, and how sure the order is. */
export function CommuneList({ answer }: { readonly answer: CoverageAnswer }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const { network, choices, coverage, stage } = stores;
  const units = useStore(network, (now) => now.units);
  const stability = useStore(coverage, (now) => now.stability);
  const selectedUid = useStore(choices, ({ selection }) =>
    selection?.kind === 'unit' ? selection.uid : null,
  );
  const [onlyBorder, setOnlyBorder] = useState(false);
  const [order, setOrder] = useState<ListOrder<OrderKey>>({ by: 'unreached', descending: true });
  const { result, params } = answer;
  const ranked = useMemo(() => rankCommunes(result, params.siteSet, params.k), [result, params]);
  const rows = useMemo(() => {
    const nameOf = (uid: AdminUnitUid): string => units.get(uid)?.nameVi ?? uid;
    const shown = onlyBorder ? ranked.filter(({ uid }) => units.get(uid)?.isBorder === true) : ranked;
    return sortCommunes(shown, order, (a, b) => formats.collator.compare(nameOf(a.uid), nameOf(b.uid)));
  }, [ranked, units, onlyBorder, order, formats]);
  const head = (by: OrderKey, label: string) => (
    <SortHead by={by} label={label} order={order} startsDescending={by !== 'name'} onOrder={setOrder} />
  );
  return (
    <section className={styles['section']} aria-label={t('coverage.communes')}>
      <div className={styles['sectionHead']}>
        <h3>{t('coverage.communes')}</h3>
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={onlyBorder}
            onChange={({ target }) => setOnlyBorder(target.checked)}
          />
          {t('coverage.communes.border')}
        </label>
      </div>
      <p className={styles['note']}>{t('coverage.communes.note')}</p>
      {rows.length === 0 ? (
        <p className={styles['note']}>{t('coverage.communes.none')}</p>
      ) : (
        <LongTable
          label={t('coverage.communes')}
          count={rows.length}
          keyOf={(index) => rows[index]?.uid ?? String(index)}
          isCurrent={(index) => rows[index]?.uid === selectedUid}
          onPoint={(index) =>
            stage.setState({ highlightedUnitUid: index === null ? null : (rows[index]?.uid ?? null) })
          }
          head={
            <>
              {head('name', t('measure.list.commune'))}
              {head('unreached', t('coverage.unreached'))}
              {head('lost', t('coverage.byBreakdown'))}
            </>
          }
          renderLine={(index) => {
            const row = rows[index];
            return (
              row && (
                <CommuneLine
                  commune={row}
                  unit={units.get(row.uid)}
                  stability={stability}
                  isSelected={row.uid === selectedUid}
                  onOpen={() => showUnit(stores, row.uid)}
                />
              )
            );
          }}
        />
      )}
    </section>
  );
}

function sortCommunes(
  communes: readonly RankedCommune[],
  { by, descending }: ListOrder<OrderKey>,
  byName: (a: RankedCommune, b: RankedCommune) => number,
): readonly RankedCommune[] {
  const sign = descending ? -1 : 1;
  switch (by) {
    case 'unreached':
      return descending ? communes : communes.toReversed();
    case 'lost':
      return communes.toSorted(
        (a, b) => sign * (a.lostToBreakdown.high - b.lostToBreakdown.high) || a.rank - b.rank,
      );
    case 'name':
      return communes.toSorted((a, b) => sign * byName(a, b) || a.rank - b.rank);
  }
}
