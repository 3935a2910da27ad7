import { useStore } from 'zustand';
import type { SiteId } from '#domain/id.ts';
import type { Inspection } from '#domain/inspection.ts';
import type { Loaded } from '#state/details-store.ts';
import { useStores } from '#state/stores.ts';
import { useDetail } from './use-detail.ts';

/** The events and the money of a site are read together: most panels show both. */
export function useSiteEvents(siteId: SiteId) {
  const { detailsLoader } = useStores();
  const open = () => detailsLoader.openSite(siteId);
  return { events: useDetail((details) => details.siteEvents.get(siteId), open), open };
}

const nothing: Loaded<Inspection> = { kind: 'loaded', values: [], badRows: [] };

/** Visits are for members; to the public there are none. */
export function useSiteInspections(siteId: SiteId) {
  const { detailsLoader, network } = useStores();
  const isMember = useStore(network, (now) => now.audience === 'member');
  const open = () => {
    if (isMember) detailsLoader.openInspections(siteId);
  };
  const read = useDetail((details) => details.inspections.get(siteId), open, isMember);
  return { inspections: isMember ? read : nothing, isMember, open };
}
