import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Details } from '#state/details-store.ts';
import { useStores } from '#state/stores.ts';

/** A part of the details, asked for when it is wanted and not there: also after another person signed in. */
export function useDetail<Part>(
  select: (details: Details) => Part | undefined,
  open: () => void,
  isWanted = true,
): Part | undefined {
  const part = useStore(useStores().details, select);
  const isMissing = isWanted && part === undefined;
  useEffect(() => {
    if (isMissing) open();
    // Asked each time that it is missing, however often `open` is made anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isMissing]);
  return part;
}
