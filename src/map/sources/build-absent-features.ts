import type { Feature, Point } from 'geojson';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { AbsentKind, Absence } from '../images/image-id.ts';

/** What does not stand on the date shown, and whether it is still to come or gone. */
export type AbsentNetwork = {
  readonly sites: readonly Site[];
  readonly clusters: readonly SpeakerCluster[];
  readonly presenceOf: ReadonlyMap<string, string>;
};

export const nothingAbsent: AbsentNetwork = { sites: [], clusters: [], presenceOf: new Map() };

type AbsentProperties = {
  readonly id: string;
  readonly what: 'site' | 'cluster';
  readonly kind: AbsentKind;
  readonly absence: Absence;
};

/** Sites and loudspeaker clusters that have a place and do not stand on the date. */
export function buildAbsentFeatures({
  sites,
  clusters,
  presenceOf,
}: AbsentNetwork): readonly Feature<Point, AbsentProperties>[] {
  const features: Feature<Point, AbsentProperties>[] = [];
  const put = ({ id, lonLat }: Site | SpeakerCluster, what: 'site' | 'cluster', kind: AbsentKind) => {
    if (lonLat === null) return;
    const absence = presenceOf.get(id) === 'gone' ? 'gone' : 'not_yet';
    features.push({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [...lonLat] },
      properties: { id, what, kind, absence },
    });
  };
  for (const site of sites) put(site, 'site', site.kind);
  for (const cluster of clusters) put(cluster, 'cluster', 'cluster');
  return features;
}
