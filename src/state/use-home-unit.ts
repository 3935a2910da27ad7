import { useStore } from 'zustand';
import { toAdminUnitUid, type AdminUnitUid } from '#domain/id.ts';
import { useShownVintage } from './use-shown-vintage.ts';
import { useStores } from './stores.ts';

/** The home province in the boundaries that are shown; null while it is not loaded. */
export function useHomeUnit(): AdminUnitUid | null {
  const { network } = useStores();
  const vintage = useShownVintage();
  return useStore(network, ({ status, units }) => {
    const code = vintage === null ? undefined : status?.homeCodes.get(vintage);
    if (code === undefined || vintage === null) return null;
    const uid = toAdminUnitUid(code, vintage);
    return units.has(uid) ? uid : null;
  });
}
