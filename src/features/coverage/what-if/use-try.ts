import { useCallback } from 'react';
import type { Status } from '#domain/status.ts';
import { useMedia } from '#platform/use-media.ts';
import { useStores } from '#state/stores.ts';
import { tryStatus } from '#state/try-what-if.ts';
import { chooseSource } from './choose-source.ts';

/** Tries a status with what a list names: opens the tab where the difference is told, and shows the place on the map. */
export function useTry(): (ids: readonly string[], status: Status) => void {
  const stores = useStores();
  const isNarrow = useMedia('(width < 900px)');
  return useCallback(
    (ids, status) => {
      const [first] = ids;
      if (first === undefined) return;
      // On a phone the panel of what is selected lies over the tabs. One step back undoes the whole of it.
      stores.choices.setState({ part: 'what-if', ...(isNarrow ? { selection: null } : {}) });
      tryStatus(stores, ids, status);
      chooseSource(stores, first);
    },
    [stores, isNarrow],
  );
}
