import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LonLat } from '#domain/lon-lat.ts';
import type { MapEditing, MapHandle } from '#domain/map-editing.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { addEdits, holdEdit, letGo } from '#state/try-what-if.ts';
import { useSourceName } from './use-source-name.ts';
import type { TriedSources } from './use-tried-sources.ts';

/** As many handles as one can tell apart; the latest suppositions keep theirs. */
const handleLimit = 60;

/** Lets the map's own signs be moved as long as this part is open. `onPick` gets the next click while it is not null. */
export function useMapEditing(sources: TriedSources | null, onPick: ((lonLat: LonLat) => void) | null): void {
  const { t } = useI18n();
  const { coverage, choices, stage } = useStores();
  const chosenId = useStore(coverage, (now) => now.chosenSourceId);
  const edits = useStore(coverage, (now) => now.whatIf.edits);
  const params = useStore(choices, (now) => now.coverage);
  const nameOf = useSourceName();
  useEffect(() => {
    if (sources === null) return;
    const placeOf = (id: string) => {
      const source = sources.get(id);
      const counts =
        source !== undefined &&
        (params.kinds.includes(source.kind) || params.borderKinds.includes(source.kind));
      return counts ? source.lonLat : null;
    };
    const ids = new Set([
      ...edits.map(({ id }) => id).slice(-handleLimit),
      ...(chosenId === null ? [] : [chosenId]),
    ]);
    const handles = [...ids].flatMap((id): readonly MapHandle[] => {
      const lonLat = placeOf(id);
      if (lonLat === null) return [];
      return [
        { id, lonLat, label: t('whatIf.handle', { name: nameOf(id).title }), isChosen: id === chosenId },
      ];
    });
    const mapEditing: MapEditing = {
      handles,
      isPicking: onPick !== null,
      placeOf,
      onChoose: (id) => coverage.setState({ chosenSourceId: id }),
      onDrag(id, lonLat, phase) {
        if (phase === 'cancelled') letGo(coverage);
        else if (phase === 'moving') holdEdit(coverage, { kind: 'move', id, lonLat });
        else addEdits(coverage, [{ kind: 'move', id, lonLat }]);
        if (coverage.getState().chosenSourceId !== id) coverage.setState({ chosenSourceId: id });
      },
      onPick: (lonLat) => onPick?.(lonLat),
    };
    stage.setState({ mapEditing });
  }, [sources, chosenId, edits, params, onPick, t, nameOf, coverage, stage]);
  useEffect(() => () => stage.setState({ mapEditing: null }), [stage]);
}
