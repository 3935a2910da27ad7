import type { SiteId } from '../id.ts';
import type { SpeakerCluster } from '../speaker-cluster.ts';

/** What people hear of a station. */
export type SiteLoudspeakers = { readonly clusterCount: number; readonly speakerCount: number };

export const noLoudspeakers: SiteLoudspeakers = { clusterCount: 0, speakerCount: 0 };

/** The clusters of each station and their loudspeakers. A station without a cluster is not in it. */
export function sumSiteClusters(clusters: readonly SpeakerCluster[]): ReadonlyMap<SiteId, SiteLoudspeakers> {
  const bySite = new Map<SiteId, { clusterCount: number; speakerCount: number }>();
  for (const { siteId, speakerCount } of clusters) {
    const sum = bySite.get(siteId);
    if (sum === undefined) bySite.set(siteId, { clusterCount: 1, speakerCount });
    else {
      sum.clusterCount += 1;
      sum.speakerCount += speakerCount;
    }
  }
  return bySite;
}
