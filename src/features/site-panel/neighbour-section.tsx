import { useMemo } from 'react';
import { useStore } from 'zustand';
import { listNearestSites } from '#domain/nearest-sites.ts';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import styles from './lists.module.css';
import { NeighbourList } from './neighbour-list.tsx';

const shownCount = 3;

/** What stands nearest: of the same kind, and of the others. */
export function NeighbourSection({ site }: { readonly site: Site }) {
  const { t } = useI18n();
  const { choices, dated } = useStores();
  const sites = useStore(dated, (now) => now.sites);
  const nearest = useMemo(() => listNearestSites(site, sites.items, shownCount), [site, sites]);
  if (site.lonLat === null) return <p className={styles['soft']}>{t('near.noPlace')}</p>;
  const select = (code: string) => selectSite(choices, code);
  return (
    <>
      {nearest.sameKind.length > 0 && (
        <>
          <h4 className={styles['subtitle']}>{t('near.same')}</h4>
          <NeighbourList neighbours={nearest.sameKind} onSelect={select} />
        </>
      )}
      {nearest.otherKinds.length > 0 && (
        <>
          <h4 className={styles['subtitle']}>{t('near.other')}</h4>
          <NeighbourList neighbours={nearest.otherKinds} onSelect={select} />
        </>
      )}
      <p className={styles['soft']}>{t('near.note')}</p>
    </>
  );
}
