import { useMemo } from 'react';
import { useStore } from 'zustand';
import { groupByUnit, type UnitContents } from '#domain/group-by-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { listStanding } from '#domain/date-items.ts';
import { useStores } from './stores.ts';

export type UnitGroups = {
  readonly groups: ReadonlyMap<AdminUnitUid, UnitContents>;
  /** ISO date of the statuses, and up to which decisions count. */
  readonly onDate: string;
};

/** The whole network of the date that is shown, not filtered, by commune of a vintage. */
export function useUnitGroups(vintage: number): UnitGroups {
  const { dated, network } = useStores();
  const { sites, clusters, onDate } = useStore(dated);
  const investments = useStore(network, (now) => now.investments);
  return useMemo(() => {
    const contents = { sites: listStanding(sites), clusters: listStanding(clusters), investments };
    return { groups: groupByUnit(contents, vintage), onDate };
  }, [sites, clusters, investments, onDate, vintage]);
}
