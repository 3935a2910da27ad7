import { useStore } from 'zustand';
import { useStores } from '#state/stores.ts';

/** The ISO date that the rows are of. */
export function useTableDate(): string {
  return useStore(useStores().dated, (now) => now.onDate);
}
