import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { AdminUnitUid } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import { useShownVintage } from './use-shown-vintage.ts';
import { useStores } from './stores.ts';

/** Names of units, by uid; the uid itself where the unit is not loaded. */
export function useUnitName(): (uid: AdminUnitUid) => string {
  const units = useStore(useStores().network, (now) => now.units);
  return useCallback((uid) => units.get(uid)?.nameVi ?? uid, [units]);
}

/** The name of the unit that a site stands in, in the vintage shown; empty when it stands in none. */
export function useSiteUnitName(): (site: Site) => string {
  const vintage = useShownVintage();
  const units = useStore(useStores().network, (now) => now.units);
  return useCallback(
    (site) => {
      const uid = site.units.find((each) => each.endsWith(`@${vintage}`)) ?? site.units[0];
      return uid === undefined ? '' : (units.get(uid)?.nameVi ?? uid);
    },
    [units, vintage],
  );
}
