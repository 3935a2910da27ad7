import { useMemo } from 'react';
import { useStore } from 'zustand';
import { buildClusterRows, buildPlaceFinder, buildSiteRows } from '#domain/site-table/build-table-rows.ts';
import { listStanding } from '#domain/date-items.ts';
import { sumSiteClusters } from '#domain/site-table/sum-site-clusters.ts';
import { sumSiteMoney } from '#domain/site-table/sum-site-money.ts';
import type { TableRow } from '#domain/site-table/table-row.ts';
import { useShownVintage } from '#state/use-shown-vintage.ts';
import { useStores } from '#state/stores.ts';
import { useTableDate } from './use-table-date.ts';

/** What the map shows, as rows, in no order yet; `withAbsent` adds what does not stand on the date. */
export function useTableRows(withAbsent: boolean): {
  readonly rows: readonly TableRow[];
  readonly absentCount: number;
} {
  const { choices, dated, network, visible } = useStores();
  const subject = useStore(choices, (now) => now.table.subject);
  const { sites, clusters, absent } = useStore(visible);
  const stations = useStore(dated, (now) => now.sites.items);
  const datedClusters = useStore(dated, (now) => now.clusters);
  const hasClusters = useStore(network, (now) => now.loaded.has('clusters'));
  const units = useStore(network, (now) => now.units);
  const investments = useStore(network, (now) => now.investments);
  const vintage = useShownVintage();
  const year = Number(useTableDate().slice(0, 4));
  const placeOf = useMemo(() => buildPlaceFinder(units, vintage), [units, vintage]);
  const money = useMemo(() => sumSiteMoney(investments, year), [investments, year]);
  const loudspeakers = useMemo(
    () => (hasClusters ? sumSiteClusters(listStanding(datedClusters)) : null),
    [hasClusters, datedClusters],
  );
  const rows = useMemo(() => {
    const { presenceOf } = absent;
    if (subject === 'sites') {
      const shown = withAbsent ? [...sites, ...absent.sites] : sites;
      return buildSiteRows(shown, placeOf, money, loudspeakers, presenceOf);
    }
    const shown = withAbsent ? [...clusters, ...absent.clusters] : clusters;
    return buildClusterRows(shown, new Map(stations.map((site) => [site.id, site])), placeOf, presenceOf);
  }, [subject, withAbsent, sites, clusters, absent, stations, placeOf, money, loudspeakers]);
  return { rows, absentCount: absent[subject].length };
}
