import { useStore } from 'zustand';
import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { AdminUnitUid, ClusterId, HamletId, SiteId } from '#domain/id.ts';
import { hamletsOf } from '#state/hamlets-of.ts';
import { showCluster, showPlace, showSite, showUnit } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { nameSource } from './name-source.ts';

type Subject = {
  readonly name: string;
  /** null where there is nothing to show it at. */
  readonly show: (() => void) | null;
};

/** What a finding is about, by its name, and how to see it on the map; null when it is about the whole input. */
export function useFindingSubject({ subject, lonLat }: CoverageFinding): Subject | null {
  const stores = useStores();
  const { sites, clusters, units } = useStore(stores.network);
  const hamlets = useStore(stores.network, hamletsOf);
  if (subject === '') return null;
  const unit = units.get(subject as AdminUnitUid);
  if (unit !== undefined) return { name: unit.nameVi, show: () => showUnit(stores, unit.uid) };
  const hamlet = hamlets.get(subject as HamletId);
  if (hamlet !== undefined) {
    const place = hamlet.lonLat;
    return {
      name: [hamlet.nameVi, units.get(hamlet.unitUid)?.nameVi].filter(Boolean).join(', '),
      show: place && (() => showPlace(stores, place, hamlet.id)),
    };
  }
  const cluster = clusters.get(subject as ClusterId);
  const site = sites.get((cluster?.siteId ?? subject) as SiteId);
  const name = nameSource(subject, sites, clusters);
  if (site === undefined) return { name: subject, show: lonLat && (() => showPlace(stores, lonLat)) };
  return {
    name: cluster === undefined ? name.title : `${name.title} (${cluster.code})`,
    show: () => (cluster === undefined ? showSite(stores, site) : showCluster(stores, site, cluster)),
  };
}
