import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { SiteId } from '#domain/id.ts';
import { spentByYear, sumUntilDate, type YearSpent } from '#domain/spent-until.ts';
import { useStores } from './stores.ts';

/** Year by year what was disbursed for the sites that pass the filter, standing on the date or not; null until it is loaded. */
export function useSpentByYear(): readonly YearSpent[] | null {
  const { dated, network, visible } = useStores();
  const investments = useStore(network, (now) => (now.loaded.has('investments') ? now.investments : null));
  const onDate = useStore(dated, (now) => now.onDate);
  const sites = useStore(visible, (now) => now.sites);
  const absent = useStore(visible, (now) => now.absent.sites);
  return useMemo(() => {
    if (investments === null) return null;
    const meant = new Set<SiteId>([...sites, ...absent].map((site) => site.id));
    return spentByYear(investments, (siteId) => meant.has(siteId), onDate);
  }, [investments, sites, absent, onDate]);
}

/** What was disbursed up to the date shown, in million VND; null until it is loaded. */
export function useSpentUntilDate(): number | null {
  const years = useSpentByYear();
  return years === null ? null : sumUntilDate(years);
}
