import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { unitAt } from '#analysis/places/unit-at.ts';
import type { HamletId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { listAncestors } from '#domain/unit-tree.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { hamletsOf } from '#state/hamlets-of.ts';
import { showUnit } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { useShownVintage } from '#state/use-shown-vintage.ts';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Section } from '#ui/section.tsx';
import { CoordinateLines } from './coordinate-lines.tsx';
import { NearPlaces } from './near-places.tsx';
import styles from './place-panel.module.css';

type PlacePanelProps = { readonly lonLat: LonLat; readonly hamletId: HamletId | null };

/** A place that was looked for: marked on the map, in both coordinate systems, with its commune and what stands nearest. */
export function PlacePanel({ lonLat, hamletId }: PlacePanelProps) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const network = useStore(stores.network);
  const hamlet = hamletId === null ? undefined : hamletsOf(network).get(hamletId);
  const isHamletMissing = hamletId !== null && hamlet === undefined && network.loaded.has('hamlets');
  const label = hamlet?.nameVi ?? formats.coordinates(lonLat);
  useEffect(() => {
    stores.stage.setState({ pin: { lonLat, label } });
    return () => stores.stage.setState({ pin: null });
  }, [stores, lonLat, label]);
  return (
    <article className={styles['panel']} aria-label={t('place.panel')}>
      <header>
        <h2 tabIndex={-1} data-panel-title="">
          {hamlet?.nameVi ?? t('place.title')}
        </h2>
        {hamletId !== null && <p className={styles['soft']}>{t('place.hamlet')}</p>}
        {isHamletMissing && <p className={styles['soft']}>{t('place.hamlet.unknown')}</p>}
      </header>
      <Facts
        facts={[
          { term: t('place.in'), value: <Commune lonLat={lonLat} /> },
          { term: t('place.people'), value: hamlet && formats.integer(hamlet.population) },
          {
            term: t('place.households'),
            value: hamlet?.households != null && formats.integer(hamlet.households),
          },
        ].filter(({ value }) => value !== false)}
      />
      <Section title={t('place.coordinate')}>
        <CoordinateLines lonLat={lonLat} />
      </Section>
      <NearPlaces lonLat={lonLat} />
    </article>
  );
}

function Commune({ lonLat }: { readonly lonLat: LonLat }) {
  const { t } = useI18n();
  const stores = useStores();
  const network = useStore(stores.network);
  const vintage = useShownVintage();
  const unit = useMemo(
    () => (vintage === null ? null : unitAt(network, vintage, lonLat)),
    [network, vintage, lonLat],
  );
  if (unit === null) {
    const isLoading = network.load.kind === 'loading' || !network.loaded.has('geometry');
    return <span className={styles['soft']}>{t(isLoading ? 'place.in.loading' : 'place.in.none')}</span>;
  }
  const above = listAncestors(network.units, unit.uid).filter(({ level }) => level !== 'nation');
  return (
    <>
      <Button look="link" onClick={() => showUnit(stores, unit.uid)}>
        {unit.nameVi}
      </Button>
      {above.map(({ uid, nameVi }) => (
        <span key={uid}>, {nameVi}</span>
      ))}
    </>
  );
}
