import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { LonLat } from '#domain/lon-lat.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { addEdits } from '#state/try-what-if.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { AddSource } from './add-source.tsx';
import { ChosenSource } from './chosen-source.tsx';
import { Difference } from './difference.tsx';
import { EditList } from './edit-list.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { buildNewSource, type NewSource } from './new-source.ts';
import { RepairList } from './repair-list.tsx';
import { PeopleChange } from './people-change.tsx';
import { SpokenDifference } from './spoken-difference.tsx';
import { useDifference } from './use-difference.ts';
import { useMapEditing } from './use-map-editing.ts';
import { useTriedSources } from './use-tried-sources.ts';
import styles from './what-if.module.css';

/** Tries out moves, repairs and additions on the map, and tells at once what they would change. Nothing is kept as fact. */
export function WhatIfPart() {
  const { t } = useI18n();
  const { coverage, choices } = useStores();
  const sources = useTriedSources();
  const difference = useDifference();
  const hasEdits = useStore(coverage, (now) => now.whatIf.edits.length > 0);
  const chosenId = useStore(coverage, (now) => now.chosenSourceId);
  const [isPicking, setIsPicking] = useState(false);
  const [added, setAdded] = useState<NewSource>(() => ({
    kind: 'radio_station',
    technology: 'ip',
    radiusM: choices.getState().coverage.radiusDefaultsM.ip,
  }));
  const place = useCallback(
    (lonLat: LonLat) => {
      const source = buildNewSource(added, lonLat, coverage.getState().whatIf.edits);
      addEdits(coverage, [{ kind: 'add', id: source.id, source }]);
      coverage.setState({ chosenSourceId: source.id });
      setIsPicking(false);
    },
    [coverage, added],
  );
  useMapEditing(sources, isPicking ? place : null);
  useEffect(() => {
    if (!isPicking) return;
    const stop = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setIsPicking(false);
    };
    window.addEventListener('keydown', stop);
    return () => window.removeEventListener('keydown', stop);
  }, [isPicking]);

  if (sources === null) return <Skeleton label={t('coverage.loading')} lines={8} />;
  return (
    <div className={styles['part']} data-what-if="">
      <p className={styles['notice']}>{t('whatIf.notice')}</p>
      <div className={styles['bar']}>
        <HistoryButtons />
        {difference !== null && <PeopleChange difference={difference} />}
      </div>
      <SpokenDifference difference={difference} />
      {difference !== null && <Difference difference={difference} />}
      {!hasEdits && <p className={styles['note']}>{t('whatIf.none')}</p>}
      <ChosenSource key={chosenId} sources={sources} />
      <EditList sources={sources} />
      <AddSource
        source={added}
        onChange={setAdded}
        isPicking={isPicking}
        onPicking={setIsPicking}
        onPlace={place}
      />
      <RepairList />
    </div>
  );
}
