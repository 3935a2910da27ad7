import { useStore } from 'zustand';
import type { ClusterId, SiteId } from '#domain/id.ts';
import { showCluster, showSite } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { nameSource } from '../figures/name-source.ts';

/** A source by its name; a press opens it. One that is only tried has no panel. */
export function SourceLink({ id }: { readonly id: string }) {
  const stores = useStores();
  const sites = useStore(stores.network, (now) => now.sites);
  const clusters = useStore(stores.network, (now) => now.clusters);
  const cluster = clusters.get(id as ClusterId);
  const site = sites.get((cluster?.siteId ?? id) as SiteId);
  const { title } = nameSource(id, sites, clusters);
  if (site === undefined) return title;
  return (
    <Button
      look="link"
      title={cluster?.code ?? site.code}
      onClick={() => (cluster === undefined ? showSite(stores, site) : showCluster(stores, site, cluster))}
    >
      {title}
    </Button>
  );
}
