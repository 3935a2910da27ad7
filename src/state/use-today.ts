import { useStore } from 'zustand';
import { useStores } from './stores.ts';

/** Today's ISO date in Vietnam. */
export function useToday(): string {
  return useStore(useStores().dated, (now) => now.today);
}
