import type { ClusterId, SiteId } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';

/** The site with this code (upper case), if it is loaded. */
export function findSite(sites: ReadonlyMap<SiteId, Site>, code: string): Site | null {
  for (const site of sites.values()) if (site.code === code) return site;
  return null;
}

/** The cluster with this code (upper case), if it is loaded. */
export function findCluster(
  clusters: ReadonlyMap<ClusterId, SpeakerCluster>,
  code: string,
): SpeakerCluster | null {
  for (const cluster of clusters.values()) if (cluster.code === code) return cluster;
  return null;
}
