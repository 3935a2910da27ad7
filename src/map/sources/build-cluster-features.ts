import type { Feature, LineString, Point } from 'geojson';
import type { SiteId } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { Status } from '#domain/status.ts';
import { keepFeatures } from './keep-features.ts';

type ClusterProperties = { readonly id: string; readonly status: Status };
type ClusterFeature = Feature<Point, ClusterProperties>;

/** The loudspeaker clusters that have a place. */
export function buildClusterFeatures(clusters: readonly SpeakerCluster[]): readonly ClusterFeature[] {
  return clusters.filter(({ lonLat }) => lonLat !== null).map(buildClusterFeature);
}

/** The same, keeping what did not change since the last time. */
export function keepClusterFeatures(): (clusters: readonly SpeakerCluster[]) => readonly ClusterFeature[] {
  const keep = keepFeatures(buildClusterFeature, () => true);
  return (clusters) => keep(clusters.filter(({ lonLat }) => lonLat !== null));
}

function buildClusterFeature({ id, status, lonLat }: SpeakerCluster): ClusterFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...(lonLat ?? [])] },
    properties: { id, status },
  };
}

/** A line from the station to each of its loudspeaker clusters. */
export function buildLinkFeatures(
  station: Pick<Site, 'id' | 'lonLat'> | null,
  clusters: readonly SpeakerCluster[],
): readonly Feature<LineString>[] {
  const from = station?.lonLat ?? null;
  if (station === null || from === null) return [];
  return clusters
    .filter((cluster) => belongsTo(cluster, station.id))
    .flatMap(({ lonLat }) =>
      lonLat === null
        ? []
        : [
            {
              type: 'Feature',
              properties: {},
              geometry: { type: 'LineString', coordinates: [[...from], [...lonLat]] },
            },
          ],
    );
}

function belongsTo(cluster: SpeakerCluster, siteId: SiteId): boolean {
  return cluster.siteId === siteId;
}
