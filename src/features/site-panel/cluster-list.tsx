import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useShownClusters } from '#state/use-shown-site.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ClusterRow } from './cluster-row.tsx';
import styles from './site-panel.module.css';

const firstShown = 12;

/** The loudspeaker clusters that a station feeds, each with its own status; the chosen one is open. */
export function ClusterList({
  site,
  clusterCode,
}: {
  readonly site: Site;
  readonly clusterCode: string | null;
}) {
  const { t, formats } = useI18n();
  const { network } = useStores();
  const all = useShownClusters(site.id);
  const isLoaded = useStore(network, (now) => now.loaded.has('clusters'));
  const [showAll, setShowAll] = useState(false);
  const clusters = useMemo(
    () =>
      all
        .filter(({ presence }) => presence === 'exists' || presence === 'unknown')
        .map(({ item }) => item)
        .toSorted((a, b) => formats.collator.compare(a.code, b.code)),
    [all, formats],
  );
  if (!isLoaded) return <Skeleton label={t('site.loading')} />;
  if (all.length === 0) return <p className={styles['soft']}>{t('clusters.none')}</p>;
  const absentCount = all.length - clusters.length;
  const chosenIsFurther = clusters.findIndex((cluster) => cluster.code === clusterCode) >= firstShown;
  const shown = showAll || chosenIsFurther ? clusters : clusters.slice(0, firstShown);
  return (
    <>
      {absentCount > 0 && (
        <p className={styles['soft']}>{t('time.absent.clusters', { count: absentCount })}</p>
      )}
      <ul className={styles['clusters']}>
        {shown.map((cluster) => (
          <ClusterRow
            key={cluster.id}
            cluster={cluster}
            stationCode={site.code}
            isChosen={cluster.code === clusterCode}
          />
        ))}
      </ul>
      {shown.length < clusters.length && (
        <Button look="quiet" onClick={() => setShowAll(true)}>
          {t('clusters.all', { count: clusters.length })}
        </Button>
      )}
    </>
  );
}
