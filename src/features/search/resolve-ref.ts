import type { SearchRef } from '#analysis/search/search-sources.ts';
import { decisionsOf } from '#state/decisions-of.ts';
import { hamletsOf } from '#state/hamlets-of.ts';
import type { Network } from '#state/network-store.ts';
import type { SearchItem } from './search-item.ts';

/** What a reference of the index stands for now; null when it is no longer loaded, or no longer to be seen. */
export function resolveRef(network: Network, ref: SearchRef): SearchItem | null {
  switch (ref.kind) {
    case 'site': {
      const site = network.sites.get(ref.id);
      return site === undefined ? null : { kind: 'site', site };
    }
    case 'cluster': {
      const cluster = network.clusters.get(ref.id);
      const station = cluster && network.sites.get(cluster.siteId);
      return cluster === undefined || station === undefined ? null : { kind: 'cluster', cluster, station };
    }
    case 'unit': {
      const unit = network.units.get(ref.id);
      return unit === undefined ? null : { kind: 'unit', unit };
    }
    case 'hamlet': {
      const hamlet = hamletsOf(network).get(ref.id);
      return hamlet === undefined ? null : { kind: 'hamlet', hamlet };
    }
    case 'decision': {
      const decision = decisionsOf(network).get(ref.id);
      return decision === undefined ? null : { kind: 'decision', decision };
    }
  }
}
