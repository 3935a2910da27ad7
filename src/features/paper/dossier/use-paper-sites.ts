import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { sortSites } from '#domain/sort-sites.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useSiteUnitName } from '#state/use-unit-name.ts';

/** What the filter lets through, in the order of the table. */
export function usePaperSites(): readonly Site[] {
  const { formats } = useI18n();
  const { choices, visible } = useStores();
  const sites = useStore(visible, (now) => now.sites);
  const sort = useStore(choices, (now) => now.sort);
  const unitName = useSiteUnitName();
  return useMemo(() => sortSites(sites, sort, unitName, formats.collator), [sites, sort, unitName, formats]);
}
