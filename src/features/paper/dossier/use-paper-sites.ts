import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';

/** What the filter lets through, in the order of the codes. */
export function usePaperSites(): readonly Site[] {
  const { formats } = useI18n();
  const sites = useStore(useStores().visible, (now) => now.sites);
  return useMemo(() => sites.toSorted((a, b) => formats.collator.compare(a.code, b.code)), [sites, formats]);
}
