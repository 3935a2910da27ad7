import { useStore } from 'zustand';
import { shownVintage } from './network-store.ts';
import { useStores } from './stores.ts';

/** The vintage whose boundaries are shown; null while no unit is loaded. */
export function useShownVintage(): number | null {
  const { choices, network } = useStores();
  const asked = useStore(choices, ({ vintage }) => vintage);
  const units = useStore(network, (now) => now.units);
  return shownVintage(units, asked);
}
