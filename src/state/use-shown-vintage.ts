import { useStore } from 'zustand';
import { askedVintage } from './asked-vintage.ts';
import { shownVintage } from './network-store.ts';
import { useStores } from './stores.ts';

/** The vintage whose boundaries are shown: the one chosen, else that of the date; null while no unit is loaded. */
export function useShownVintage(): number | null {
  const { choices, dated, network } = useStores();
  const chosen = useStore(choices, ({ vintage }) => vintage);
  const asOf = useStore(dated, (now) => now.asOf);
  const units = useStore(network, (now) => now.units);
  return shownVintage(units, askedVintage(units, chosen, asOf));
}
