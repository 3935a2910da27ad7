import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { LoadedPart } from './loaded-part.tsx';
import { OperatingChart } from './operating-chart.tsx';
import styles from './status.module.css';
import { useDetail } from './use-detail.ts';

/** How many clusters of a station were heard over the years. */
export function OperatingSection({ site }: { readonly site: Site }) {
  const { t } = useI18n();
  const { detailsLoader, network, dated } = useStores();
  const onDate = useStore(dated, (now) => now.onDate);
  const clusters = useStore(network, (now) => now.clusters);
  const own = useMemo(
    () => [...clusters.values()].filter(({ siteId }) => siteId === site.id),
    [clusters, site.id],
  );
  const open = () =>
    detailsLoader.openClusterHistories(
      site.id,
      own.map(({ id }) => id),
    );
  const events = useDetail((details) => details.clusterHistories.get(site.id), open, own.length > 0);
  if (own.length === 0) return null;
  return (
    <>
      <h4 className={styles['chartTitle']}>{t('history.clusters')}</h4>
      <LoadedPart loaded={events} emptyText={t('history.none')} onRetry={open}>
        {(values) => (
          <OperatingChart
            onDate={onDate}
            clusters={own.map(({ id, installedOn, retiredOn }) => ({
              installedOn,
              retiredOn,
              events: values.filter(({ clusterId }) => clusterId === id),
            }))}
          />
        )}
      </LoadedPart>
    </>
  );
}
