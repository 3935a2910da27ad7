import type { OperatingCount } from '#domain/unit-figures.ts';
import { countByStatus } from '#domain/unit-figures.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { openRows } from '#state/open-unit.ts';
import { useStores } from '#state/stores.ts';
import { StatusBar } from './status-bar.tsx';
import styles from './unit-panel.module.css';
import type { UnitView } from './use-unit-view.ts';

/** How much of the unit's stations and loudspeaker clusters works, and for how many people. */
export function ReachSection({ view }: { readonly view: UnitView }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const { unit, contents, figures } = view;
  const { stations, clusters, speakerCount, peoplePerOperatingCluster } = figures;
  if (stations.standing === 0 && clusters.standing === 0)
    return <p className={styles['soft']}>{t('unitReach.none')}</p>;
  const open = () => openRows(stores, { unit: unit.uid, kinds: new Set(['radio_station']) });
  const line = (
    label: string,
    counted: OperatingCount,
    things: UnitView['contents']['sites' | 'clusters'],
  ) => (
    <div className={styles['reach']}>
      <dt>{label}</dt>
      <dd>
        <button type="button" className={styles['figure']} onClick={open}>
          {t('unitReach.of', {
            operating: counted.operating,
            standing: counted.standing,
            percent: formats.percent(counted.standing === 0 ? 0 : counted.operating / counted.standing),
          })}
        </button>
        <StatusBar counts={countByStatus(things)} />
        {counted.unknown > 0 && (
          <small className={styles['soft']}>{t('unitReach.unknown', { count: counted.unknown })}</small>
        )}
      </dd>
    </div>
  );
  return (
    <dl className={styles['reaches']}>
      {stations.standing > 0 &&
        line(
          t('unitReach.stations'),
          stations,
          contents.sites.filter(({ kind }) => kind === 'radio_station'),
        )}
      {clusters.standing > 0 && (
        <>
          {line(t('unitReach.clusters'), clusters, contents.clusters)}
          <div className={styles['reach']}>
            <dt>{t('unitReach.speakers')}</dt>
            <dd>{formats.integer(speakerCount)}</dd>
          </div>
          {peoplePerOperatingCluster !== null && (
            <div className={styles['reach']}>
              <dt>{t('unitReach.perCluster')}</dt>
              <dd>{t('unitReach.perCluster.value', { count: Math.round(peoplePerOperatingCluster) })}</dd>
            </div>
          )}
        </>
      )}
    </dl>
  );
}
