import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dated } from '#domain/date-items.ts';
import type { SiteId } from '#domain/id.ts';
import { presences, type Presence } from '#domain/network-as-of.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { useStores } from './stores.ts';

export type Shown<Item> = { readonly item: Item; readonly presence: Presence };

/** A site as it stood on the date shown, filtered out or not; null when no site has this code (upper case). */
export function useShownSite(code: string): Shown<Site> | null {
  const sites = useStore(useStores().dated, (now) => now.sites);
  return useMemo(
    () =>
      shownAt(
        sites,
        sites.items.findIndex((site) => site.code === code),
      ),
    [sites, code],
  );
}

/** The loudspeaker clusters of a station as they stood on the date shown. */
export function useShownClusters(siteId: SiteId): readonly Shown<SpeakerCluster>[] {
  const clusters = useStore(useStores().dated, (now) => now.clusters);
  return useMemo(
    () =>
      clusters.items.flatMap((cluster, index) => {
        const shown = cluster.siteId === siteId ? shownAt(clusters, index) : null;
        return shown === null ? [] : [shown];
      }),
    [clusters, siteId],
  );
}

/** The date that the screens show; null is today. */
export function useShownDate(): string | null {
  return useStore(useStores().dated, (now) => now.asOf);
}

function shownAt<Item>({ items, presenceCodes }: Dated<Item>, index: number): Shown<Item> | null {
  const item = items[index];
  return item === undefined ? null : { item, presence: presences[presenceCodes[index] ?? -1] ?? 'unknown' };
}
