import type { ReachSource } from '#domain/reach-source.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';

/** A station is heard by its clusters; without any it counts as one disk at its own place. Every other site stands for itself. */
export function toReachSources(
  sites: readonly Site[],
  clusters: readonly SpeakerCluster[],
): readonly ReachSource[] {
  const withClusters = new Set(clusters.map(({ siteId }) => siteId));
  return [...sites.filter(({ id }) => !withClusters.has(id)).map(fromSite), ...clusters.map(fromCluster)];
}

function fromSite(site: Site): ReachSource {
  const { id, kind, lonLat, positionMethod, positionAccuracyM, status, facts } = site;
  const technology = facts?.kind === 'radio_station' ? facts.technology : 'unknown';
  const nothingMeasured = { radiusM: null, soundLevelDb: null, soundDistanceM: null };
  return {
    id,
    siteId: id,
    kind,
    technology,
    lonLat,
    positionMethod,
    positionAccuracyM,
    status,
    ...nothingMeasured,
  };
}

function fromCluster(cluster: SpeakerCluster): ReachSource {
  const { id, siteId, technology, lonLat, positionMethod, positionAccuracyM, status } = cluster;
  const { radiusM, soundLevelDb, soundDistanceM } = cluster;
  return {
    id,
    siteId,
    kind: 'radio_station',
    technology,
    lonLat,
    positionMethod,
    positionAccuracyM,
    radiusM,
    soundLevelDb,
    soundDistanceM,
    status,
  };
}
