import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CommuneOrder } from '#state/commune-order.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { showUnit } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { LongTable } from '#ui/long-table.tsx';
import { useCommuneRepair } from '../commune/use-commune-repair.ts';
import { CommuneLine } from './commune-line.tsx';
import styles from './figures.module.css';
import { listCommunes } from './list-communes.ts';
import { SortHead } from './sort-head.tsx';

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
  const order = useStore(choices, (now) => now.communeOrder);
  const changeOrder = (change: Partial<CommuneOrder>) =>
    choices.setState({ communeOrder: { ...order, ...change } });
  const { result, params } = answer;
  const tryBestRepair = useCommuneRepair(answer);
  const rows = useMemo(
    () => listCommunes(result, params, order, units, formats.collator),
    [result, params, order, units, formats],
  );
  const head = (by: CommuneOrder['by'], label: string) => (
    <SortHead by={by} label={label} order={order} startsDescending={by !== 'name'} onOrder={changeOrder} />
  );
  return (
    <section className={styles['section']} aria-label={t('coverage.communes')}>
      <div className={styles['sectionHead']}>
        <h3>{t('coverage.communes')}</h3>
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={order.onlyBorder}
            onChange={({ target }) => changeOrder({ onlyBorder: target.checked })}
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
                  onTry={() => tryBestRepair(row.uid)}
                />
              )
            );
          }}
        />
      )}
    </section>
  );
}
