import { isNetworkSynthetic, listLoadedSources } from '#domain/dataset-status.ts';
import { toAdminUnitUid, type SiteId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds } from '#domain/map-view.ts';
import type { Site } from '#domain/site.ts';
import { encodeClusters, toPublicClusterId } from '#embed/snapshot/clusters-file.ts';
import { decodeSnapshot } from '#embed/snapshot/decode-snapshot.ts';
import { encodeSnapshot } from '#embed/snapshot/encode-snapshot.ts';
import { encodeHistory } from '#embed/snapshot/history-file.ts';
import { isGone } from '#embed/snapshot/is-gone.ts';
import type { Snapshot } from '#embed/snapshot/snapshot.ts';
import type { ClustersFile, HistoryFile, SnapshotFile } from '#embed/snapshot/snapshot-file.ts';
import { computePublishedCoverage } from './compute-published-coverage.ts';
import { listByProvince, type ProvinceSites } from './list-by-province.ts';
import { listShownCommunes } from './list-shown-communes.ts';
import type { PublicNetwork } from './public-network.ts';
import { simplifyShapes } from './simplify-shapes.ts';

export type PublicSnapshot = {
  /** As a reader will have it. */
  readonly snapshot: Snapshot;
  /** For publications of more sites than one page lists. */
  readonly byProvince: readonly ProvinceSites[];
  readonly files: {
    readonly snapshot: SnapshotFile;
    readonly clusters: ClustersFile;
    readonly history: HistoryFile;
  };
};

/** The public map of what was read: the same rows give the same files, whenever and in whatever order they came. */
export function buildPublicSnapshot(network: PublicNetwork): PublicSnapshot {
  const sites = network.sites.toSorted(byCode);
  const clusters = network.clusters.toSorted(byCode);
  const communes = listShownCommunes(network.units, network.communes, sites).toSorted((a, b) =>
    compare(a.uid, b.uid),
  );
  const borderLines = network.borderLines
    .toSorted(
      (a, b) => compare(a.neighbour, b.neighbour) || compare(a.nameVi, b.nameVi) || compare(a.id, b.id),
    )
    .map((line, row) => ({ ...line, id: `border-${row + 1}` }));
  const asOf = findDataDate(network);
  const standing = clusters.filter((cluster) => !isGone(cluster, asOf));
  const units = network.units.filter(({ vintage }) => vintage === network.vintage);
  const provinces = listByProvince(sites, units).filter(({ province }) => province !== null);
  const written: Snapshot = {
    asOf,
    vintage: network.vintage,
    place: { ...(provinces.length > 1 ? nation : namePlace(network)), bounds: boundsOf(communes, sites) },
    geography: network.status.geography,
    isNetworkSynthetic: isNetworkSynthetic(network.status),
    sources: listLoadedSources(network.status).toSorted(compare),
    sites: sites.map((site) => ({ ...site, id: site.code as SiteId })),
    communes,
    borderLines,
    coverage: computePublishedCoverage({ ...network, sites, clusters, communes }),
    clusterCount: standing.length,
    speakerCount: standing.reduce((total, { speakerCount }) => total + speakerCount, 0),
  };
  const rowOf = new Map(sites.map(({ id }, row) => [id, row]));
  const publicIds = new Map<string, string>([
    ...sites.map(({ id, code }) => [id, code] as const),
    ...clusters.map(({ id, code }) => [id, toPublicClusterId(code)] as const),
  ]);
  const snapshotFile = encodeSnapshot(written, simplifyShapes(communes, borderLines));
  const read = decodeSnapshot(snapshotFile);
  if (!read.ok) throw new Error(`the snapshot written cannot be read: ${JSON.stringify(read.error)}`);
  return {
    snapshot: read.value,
    byProvince: listByProvince(
      read.value.sites.filter((site) => !isGone(site, asOf)),
      units,
    ),
    files: {
      snapshot: snapshotFile,
      clusters: encodeClusters(
        clusters.filter(({ siteId }) => rowOf.has(siteId)),
        ({ siteId }) => rowOf.get(siteId) ?? -1,
      ),
      history: encodeHistory(network.history, (id) => publicIds.get(id) ?? null),
    },
  };
}

/** The last day on which anything public is known to have changed. There is no clock in what is published. */
function findDataDate({ sites, clusters, units, vintage }: PublicNetwork): string {
  const known = [...sites, ...clusters].flatMap(({ statusSince }) => statusSince ?? []);
  const since = units.filter((unit) => unit.vintage === vintage).map(({ validFrom }) => validFrom);
  return [...known, ...since].reduce((latest, date) => (date > latest ? date : latest), '');
}

const nation = { nameVi: 'Việt Nam', nameEn: 'Việt Nam' };

function namePlace({ status, units, vintage }: PublicNetwork) {
  const homeCode = status.homeCodes.get(vintage);
  const provinces = units.filter((unit) => unit.vintage === vintage && unit.level === 'province');
  const home =
    provinces.find(({ uid }) => homeCode !== undefined && uid === toAdminUnitUid(homeCode, vintage)) ??
    (provinces.length === 1 ? provinces[0] : undefined);
  return home === undefined ? nation : { nameVi: home.nameVi, nameEn: home.nameEn ?? home.nameVi };
}

function boundsOf(communes: Snapshot['communes'], sites: readonly Site[]): LonLatBounds {
  const places: readonly LonLat[] = [
    ...communes.flatMap(({ geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(([outer = []]) =>
        outer.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
      ),
    ),
    ...sites.flatMap(({ lonLat }) => (lonLat === null ? [] : [lonLat])),
  ];
  const wholeCountry: LonLatBounds = [102, 8, 110, 23.5];
  if (places.length === 0) return wholeCountry;
  const box = places.reduce(
    ([west, south, east, north], [lon, lat]): LonLatBounds => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90] satisfies LonLatBounds as LonLatBounds,
  );
  return box.map((degrees) => Math.round(degrees * 1e4) / 1e4) as unknown as LonLatBounds;
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return compare(a.code, b.code);
}

/** By code units: the same everywhere, whatever the locale of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
