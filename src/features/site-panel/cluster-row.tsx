import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import { LoadedPart } from './loaded-part.tsx';
import styles from './site-panel.module.css';
import { StatusBands } from './status-bands.tsx';
import { StatusTimeline } from './status-timeline.tsx';
import { useDetail } from './use-detail.ts';

type ClusterRowProps = {
  readonly cluster: SpeakerCluster;
  readonly stationCode: string;
  readonly isChosen: boolean;
};

/** One cluster: a line, and its details when chosen here or on the map. */
export function ClusterRow({ cluster, stationCode, isChosen }: ClusterRowProps) {
  const { t } = useI18n();
  const { choices } = useStores();
  const colours = statusPalette(useScheme())[cluster.status];
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={row}>
      <button
        type="button"
        className={styles['cluster']}
        aria-expanded={isChosen}
        onClick={() => selectSite(choices, stationCode, isChosen ? null : cluster.code)}
      >
        <Glyph path={statusMarkPath(cluster.status)} box={markBox} sizePx={14} fill={colours.text} />
        <span>
          {cluster.placeVi ?? cluster.code} <span className={styles['soft']}>{cluster.code}</span>
        </span>
        <span style={{ color: colours.text }}>{t(`status.${cluster.status}`)}</span>
      </button>
      {isChosen && <ClusterDetails cluster={cluster} />}
    </li>
  );
}

function ClusterDetails({ cluster }: { readonly cluster: SpeakerCluster }) {
  const { t, formats } = useI18n();
  const { dated, detailsLoader } = useStores();
  const onDate = useStore(dated, (now) => now.onDate);
  const asOf = useStore(dated, (now) => now.asOf);
  const open = () => detailsLoader.openCluster(cluster.id);
  const events = useDetail((now) => now.clusterEvents.get(cluster.id), open);
  const parts = [
    t('clusters.speakers', { count: cluster.speakerCount }),
    t(`technology.${cluster.technology}`),
    cluster.powerW === null ? null : `${formats.number(cluster.powerW)} W`,
    cluster.radiusM === null ? null : t('clusters.radius', { distance: formats.distance(cluster.radiusM) }),
    cluster.installedOn === null
      ? null
      : t('clusters.installed', { date: formats.date(cluster.installedOn) }),
    t(`provenance.${cluster.provenance}`),
  ];
  return (
    <div className={styles['clusterDetails']}>
      <p className={styles['soft']}>{parts.filter((part) => part !== null).join(' · ')}</p>
      <LoadedPart loaded={events} emptyText={t('history.none')} onRetry={open}>
        {(values) => (
          <>
            <StatusBands events={values} onDate={onDate} />
            <StatusTimeline events={values} asOf={asOf} />
          </>
        )}
      </LoadedPart>
    </div>
  );
}
