import type { ClusterId } from '#domain/id.ts';
import { provenances } from '#domain/provenance.ts';
import type { Result } from '#domain/result.ts';
import { positionMethods, technologies, type Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { statuses } from '#domain/status.ts';
import { valueAt, packPlaces, packWords, unpackPlaces, unpackWords } from './columns.ts';
import { readFileOf } from './read-file-of.ts';
import type { SnapshotFault } from './snapshot.ts';
import { snapshotVersion, type ClusterColumns, type ClustersFile } from './snapshot-file.ts';

/** A cluster's id in the published files. */
export function toPublicClusterId(code: string): ClusterId {
  return `c:${code}` as ClusterId;
}

/** `siteRowOf` tells the place of a site of the database among those published. */
export function encodeClusters(
  clusters: readonly SpeakerCluster[],
  siteRowOf: (cluster: SpeakerCluster) => number,
): ClustersFile {
  return {
    version: snapshotVersion,
    clusters: {
      code: clusters.map(({ code }) => code),
      site: clusters.map(siteRowOf),
      placeVi: clusters.map(({ placeVi }) => placeVi),
      ...packPlaces(clusters.map(({ lonLat }) => lonLat)),
      method: packWords(clusters.map(({ positionMethod }) => positionMethod)),
      technology: packWords(clusters.map(({ technology }) => technology)),
      speakers: clusters.map(({ speakerCount }) => speakerCount),
      radiusM: clusters.map(({ radiusM }) => radiusM),
      status: packWords(clusters.map(({ status }) => status)),
      since: clusters.map(({ statusSince }) => statusSince),
      built: clusters.map(({ installedOn }) => installedOn),
      retired: clusters.map(({ retiredOn }) => retiredOn),
      provenance: packWords(clusters.map(({ provenance }) => provenance)),
    },
  };
}

/** Reads the JSON of `clusters-<hash>.json`, which belongs to the snapshot whose sites these are. */
export function decodeClusters(
  json: unknown,
  sites: readonly Site[],
): Result<readonly SpeakerCluster[], SnapshotFault> {
  return readFileOf(json, (file) => decode((file as ClustersFile).clusters, sites));
}

function decode(clusters: ClusterColumns, sites: readonly Site[]): readonly SpeakerCluster[] {
  const methods = unpackWords(clusters.method, positionMethods);
  const ways = unpackWords(clusters.technology, technologies);
  const states = unpackWords(clusters.status, statuses);
  const origins = unpackWords(clusters.provenance, provenances);
  const places = unpackPlaces(clusters);
  return clusters.code.map((code, row) => ({
    id: toPublicClusterId(code),
    code,
    siteId: valueAt(sites, valueAt(clusters.site, row)).id,
    placeVi: valueAt(clusters.placeVi, row),
    lonLat: valueAt(places, row),
    technology: valueAt(ways, row),
    speakerCount: valueAt(clusters.speakers, row),
    powerW: null,
    radiusM: valueAt(clusters.radiusM, row),
    soundLevelDb: null,
    soundDistanceM: null,
    positionMethod: valueAt(methods, row),
    positionAccuracyM: null,
    installedOn: valueAt(clusters.built, row),
    retiredOn: valueAt(clusters.retired, row),
    status: valueAt(states, row),
    statusSince: valueAt(clusters.since, row),
    visibility: 'public',
    provenance: valueAt(origins, row),
  }));
}
