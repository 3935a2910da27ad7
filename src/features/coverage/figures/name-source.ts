import type { ClusterId, SiteId } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';

/** What people call a source: the place and code of a cluster with its station, or the name and code of a site. */
export function nameSource(
  id: string,
  sites: ReadonlyMap<SiteId, Site>,
  clusters: ReadonlyMap<ClusterId, SpeakerCluster>,
): { readonly title: string; readonly detail: string } {
  const cluster = clusters.get(id as ClusterId);
  const site = sites.get((cluster?.siteId ?? id) as SiteId);
  if (cluster === undefined) return { title: site?.nameVi ?? id, detail: site?.code ?? '' };
  return {
    title: cluster.placeVi ?? cluster.code,
    detail: [cluster.code, site?.nameVi].filter(Boolean).join(' · '),
  };
}
