import type { AdminUnit } from '../admin-unit.ts';
import type { AdminUnitUid, SiteId } from '../id.ts';
import type { Presence } from '../network-as-of.ts';
import type { Site } from '../site.ts';
import type { SpeakerCluster } from '../speaker-cluster.ts';
import { listAncestors } from '../unit-tree.ts';
import { noLoudspeakers, type SiteLoudspeakers } from './sum-site-clusters.ts';
import type { SiteMoney } from './sum-site-money.ts';
import type { RowPlace, TableRow } from './table-row.ts';

type AbsenceOf = { get(id: string): Presence | undefined };

const nowhere: RowPlace = { uid: null, name: null, code: null, province: null };

/** Finds where a site stands in a vintage (else in the newest that it is known in). */
export function buildPlaceFinder(
  units: ReadonlyMap<AdminUnitUid, AdminUnit>,
  vintage: number | null,
): (site: Site) => RowPlace {
  const known = new Map<AdminUnitUid, RowPlace>();
  return (site) => {
    const uid = site.units.find((each) => each.endsWith(`@${vintage}`)) ?? site.units[0];
    if (uid === undefined) return nowhere;
    const place = known.get(uid) ?? toPlace(units, uid);
    known.set(uid, place);
    return place;
  };
}

function toPlace(units: ReadonlyMap<AdminUnitUid, AdminUnit>, uid: AdminUnitUid): RowPlace {
  const unit = units.get(uid);
  const province = listAncestors(units, uid).find(({ level }) => level === 'province');
  return {
    uid,
    name: unit?.nameVi ?? uid,
    code: unit?.code ?? uid.split('@')[0] ?? null,
    province: province?.nameVi ?? null,
  };
}

/** `loudspeakers` of the date that is shown; null while the clusters are not loaded. */
export function buildSiteRows(
  sites: readonly Site[],
  placeOf: (site: Site) => RowPlace,
  money: ReadonlyMap<SiteId, SiteMoney>,
  loudspeakers: ReadonlyMap<SiteId, SiteLoudspeakers> | null,
  absenceOf: AbsenceOf,
): readonly TableRow[] {
  return sites.map((site) => ({
    id: site.id,
    code: site.code,
    site,
    cluster: null,
    place: placeOf(site),
    absence: absenceOf.get(site.id) ?? null,
    money: money.get(site.id) ?? null,
    loudspeakers:
      site.kind === 'radio_station' && loudspeakers !== null
        ? (loudspeakers.get(site.id) ?? noLoudspeakers)
        : null,
  }));
}

/** A cluster stands where its station's commune is. Clusters of stations that are not there are left out. */
export function buildClusterRows(
  clusters: readonly SpeakerCluster[],
  stations: ReadonlyMap<SiteId, Site>,
  placeOf: (site: Site) => RowPlace,
  absenceOf: AbsenceOf,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const cluster of clusters) {
    const site = stations.get(cluster.siteId);
    if (site)
      rows.push({
        id: cluster.id,
        code: cluster.code,
        site,
        cluster,
        place: placeOf(site),
        absence: absenceOf.get(cluster.id) ?? null,
        money: null,
        loudspeakers: null,
      });
  }
  return rows;
}
