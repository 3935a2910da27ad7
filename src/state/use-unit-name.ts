import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { AdminUnitUid } from '#domain/id.ts';
import { useStores } from './stores.ts';

/** Names of units, by uid; the uid itself where the unit is not loaded. */
export function useUnitName(): (uid: AdminUnitUid) => string {
  const units = useStore(useStores().network, (now) => now.units);
  return useCallback((uid) => units.get(uid)?.nameVi ?? uid, [units]);
}
