import { useMemo } from 'react';
import { useStore } from 'zustand';
import { nearestPlaces } from '#analysis/places/nearest-places.ts';
import { listStanding } from '#domain/date-items.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { statusPalette } from '#domain/status-palette.ts';
import type { Status } from '#domain/status.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { showCluster, showSite } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import { Section } from '#ui/section.tsx';
import styles from './place-panel.module.css';

const sitesListed = 5;
const clustersListed = 3;

/** The sites and loudspeaker clusters that stand nearest on the date shown, with how far they are and how they stand. */
export function NearPlaces({ lonLat }: { readonly lonLat: LonLat }) {
  const { t } = useI18n();
  const stores = useStores();
  const sites = useStore(stores.dated, (now) => now.sites);
  const clusters = useStore(stores.dated, (now) => now.clusters);
  const nearSites = useMemo(() => nearestPlaces(listStanding(sites), lonLat, sitesListed), [sites, lonLat]);
  const nearClusters = useMemo(
    () => nearestPlaces(listStanding(clusters), lonLat, clustersListed),
    [clusters, lonLat],
  );
  return (
    <>
      <Section title={t('place.nearSites')}>
        {nearSites.length === 0 ? (
          <p className={styles['soft']}>{t('place.none')}</p>
        ) : (
          <ul className={styles['near']}>
            {nearSites.map(({ item: site, distanceM }) => (
              <NearRow
                key={site.id}
                name={site.nameVi}
                status={site.status}
                distanceM={distanceM}
                onOpen={() => showSite(stores, site)}
              />
            ))}
          </ul>
        )}
      </Section>
      {nearClusters.length > 0 && (
        <Section title={t('place.nearClusters')}>
          <ul className={styles['near']}>
            {nearClusters.map(({ item: cluster, distanceM }) => (
              <NearRow
                key={cluster.id}
                name={`${cluster.placeVi ?? cluster.code} (${cluster.code})`}
                status={cluster.status}
                distanceM={distanceM}
                onOpen={() => {
                  const station = stores.network.getState().sites.get(cluster.siteId);
                  if (station) showCluster(stores, station, cluster);
                }}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

type NearRowProps = {
  readonly name: string;
  readonly status: Status;
  readonly distanceM: number;
  readonly onOpen: () => void;
};

function NearRow({ name, status, distanceM, onOpen }: NearRowProps) {
  const { t, formats } = useI18n();
  const palette = statusPalette(useScheme());
  return (
    <li>
      <button type="button" className={styles['row']} onClick={onOpen}>
        <Glyph path={statusMarkPath(status)} box={markBox} sizePx={14} fill={palette[status].text} />
        <span>
          {name} <span style={{ color: palette[status].text }}>{t(`status.${status}`)}</span>
        </span>
        <span className={styles['distance']}>{formats.distance(distanceM)}</span>
      </button>
    </li>
  );
}
