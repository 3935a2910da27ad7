import type { Site } from '#domain/site.ts';
import { packPlaces, packWords } from './columns.ts';
import { encodeCoverage } from './coverage-columns.ts';
import { packFacts } from './facts-columns.ts';
import type { Snapshot, SnapshotCommune } from './snapshot.ts';
import {
  snapshotVersion,
  type CommuneColumns,
  type SiteColumns,
  type SnapshotFile,
} from './snapshot-file.ts';

/** `shapes` holds the outlines of the communes and the border lines, each in the order of the snapshot. */
export function encodeSnapshot(snapshot: Snapshot, shapes: SnapshotFile['shapes']): SnapshotFile {
  const { asOf, vintage, place, geography, isNetworkSynthetic, sources } = snapshot;
  const { clusterCount, speakerCount, communes, borderLines, coverage } = snapshot;
  const uids = communes.map(({ uid }) => uid);
  return {
    version: snapshotVersion,
    asOf,
    vintage,
    place,
    geography,
    isNetworkSynthetic,
    sources,
    clusterCount,
    speakerCount,
    sites: encodeSites(snapshot.sites, new Map(uids.map((uid, row) => [uid, row]))),
    communes: encodeCommunes(communes),
    border: {
      id: borderLines.map(({ id }) => id),
      nameVi: borderLines.map(({ nameVi }) => nameVi),
      neighbour: packWords(borderLines.map(({ neighbour }) => neighbour)),
      lengthKm: borderLines.map(({ lengthKm }) => lengthKm),
      provenance: packWords(borderLines.map(({ provenance }) => provenance)),
    },
    shapes,
    coverage: coverage && encodeCoverage(coverage, uids),
  };
}

function encodeSites(sites: readonly Site[], rowOf: ReadonlyMap<string, number>): SiteColumns {
  return {
    code: sites.map(({ code }) => code),
    kind: packWords(sites.map(({ kind }) => kind)),
    nameVi: sites.map(({ nameVi }) => nameVi),
    nameEn: sites.map(({ nameEn }) => nameEn),
    commune: sites.map(
      ({ units }) => units.map((uid) => rowOf.get(uid)).find((row) => row !== undefined) ?? -1,
    ),
    ...packPlaces(sites.map(({ lonLat }) => lonLat)),
    method: packWords(sites.map(({ positionMethod }) => positionMethod)),
    status: packWords(sites.map(({ status }) => status)),
    since: sites.map(({ statusSince }) => statusSince),
    built: sites.map(({ commissionedOn }) => commissionedOn),
    retired: sites.map(({ retiredOn }) => retiredOn),
    provenance: packWords(sites.map(({ provenance }) => provenance)),
    organisation: packWords(sites.map(({ managingOrganisation }) => managingOrganisation)),
    facts: sites.map(({ facts }) => packFacts(facts)),
  };
}

function encodeCommunes(communes: readonly SnapshotCommune[]): CommuneColumns {
  return {
    uid: communes.map(({ uid }) => uid),
    nameVi: communes.map(({ nameVi }) => nameVi),
    nameEn: communes.map(({ nameEn }) => nameEn),
    border: communes.map(({ isBorder }) => (isBorder ? 1 : 0)),
    population: communes.map(({ population }) => population),
    areaKm2: communes.map(({ areaKm2 }) => areaKm2),
    borderKm: communes.map(({ borderKm }) => borderKm),
    ...packPlaces(communes.map(({ labelLonLat }) => labelLonLat)),
    provenance: packWords(communes.map(({ provenance }) => provenance)),
  };
}
