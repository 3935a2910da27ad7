import type { Feature, LineString, Point } from 'geojson';
import type { SiteId } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { Status } from '#domain/status.ts';

export type ClusterProperties = { readonly id: string; readonly status: Status };

/** The loudspeaker clusters that have a place. */
export function buildClusterFeatures(
  clusters: readonly SpeakerCluster[],
): readonly Feature<Point, ClusterProperties>[] {
  const features: Feature<Point, ClusterProperties>[] = [];
  for (const cluster of clusters) {
    const feature = featureOf.get(cluster) ?? buildClusterFeature(cluster);
    if (feature === null) continue;
    featureOf.set(cluster, feature);
    features.push(feature);
  }
  return features;
}

/** A cluster that did not change keeps its feature, so that going from date to date compares only those that did. */
const featureOf = new WeakMap<SpeakerCluster, Feature<Point, ClusterProperties>>();

function buildClusterFeature({
  id,
  status,
  lonLat,
}: SpeakerCluster): Feature<Point, ClusterProperties> | null {
  return lonLat === null
    ? null
    : {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [...lonLat] },
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
