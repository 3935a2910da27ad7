import type { SearchRef } from '#analysis/search/search-sources.ts';
import { changeFilter, clearFilter } from '#state/choices-store.ts';
import { showCluster, showDecision, showPlace, showSite, showUnit } from '#state/show-on-map.ts';
import type { Stores } from '#state/stores.ts';
import type { SearchItem } from './search-item.ts';

/** Shows what was chosen: flies there, opens its panel. A site that the filter hides is brought back by clearing the filter. */
export function chooseItem(stores: Stores, item: SearchItem): void {
  const { choices } = stores;
  switch (item.kind) {
    case 'site':
      if (isHidden(stores, item)) clearFilter(choices);
      return showSite(stores, item.site);
    case 'cluster':
      if (isHidden(stores, item)) clearFilter(choices);
      return showCluster(stores, item.station, item.cluster);
    case 'unit':
      return showUnit(stores, item.unit.uid);
    case 'hamlet': {
      const { lonLat, id, unitUid } = item.hamlet;
      return lonLat === null ? showUnit(stores, unitUid) : showPlace(stores, lonLat, id);
    }
    case 'decision':
      return showDecision(stores, item.decision.key);
    case 'coordinate':
      return showPlace(stores, item.lonLat);
    case 'filterText':
      return changeFilter(choices, { text: item.text });
    case 'example':
    case 'more':
      return undefined;
  }
}

/** Whether a site, or a cluster's station, is kept off the map by the filter. */
export function isHidden({ visible, network }: Stores, item: SearchItem): boolean {
  const site = item.kind === 'site' ? item.site : item.kind === 'cluster' ? item.station : null;
  if (site === null) return false;
  const { sites, absent } = visible.getState();
  if (sites.length + absent.sites.length === network.getState().sites.size) return false;
  return ![...sites, ...absent.sites].some(({ id }) => id === site.id);
}

/** What is remembered of a choice; null for what leads nowhere by itself. */
export function toRef(item: SearchItem): SearchRef | null {
  switch (item.kind) {
    case 'site':
      return { kind: 'site', id: item.site.id };
    case 'cluster':
      return { kind: 'cluster', id: item.cluster.id };
    case 'unit':
      return { kind: 'unit', id: item.unit.uid };
    case 'hamlet':
      return { kind: 'hamlet', id: item.hamlet.id };
    case 'decision':
      return { kind: 'decision', id: item.decision.key };
    case 'coordinate':
    case 'filterText':
    case 'example':
    case 'more':
      return null;
  }
}
