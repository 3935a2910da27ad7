import type { Feature, Point } from 'geojson';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { AbsentKind, Absence } from '../images/image-id.ts';
import { keepFeatures } from './keep-features.ts';

/** What does not stand on the date shown, and whether it is still to come or gone. */
export type AbsentNetwork = {
  readonly sites: readonly Site[];
  readonly clusters: readonly SpeakerCluster[];
  readonly presenceOf: { get(id: string): string | undefined };
};

export const nothingAbsent: AbsentNetwork = { sites: [], clusters: [], presenceOf: new Map() };

type AbsentProperties = {
  readonly id: string;
  readonly what: 'site' | 'cluster';
  readonly kind: AbsentKind;
  readonly absence: Absence;
};

type AbsentFeature = Feature<Point, AbsentProperties>;

/** Sites and loudspeaker clusters that have a place and do not stand on the date. */
export function buildAbsentFeatures(absent: AbsentNetwork): readonly AbsentFeature[] {
  return keepAbsentFeatures()(absent);
}

/** Builds, time after time, the sites and loudspeaker clusters that have a place and do not stand on the date. */
export function keepAbsentFeatures(): (absent: AbsentNetwork) => readonly AbsentFeature[] {
  let presences: AbsentNetwork['presenceOf'] = nothingAbsent.presenceOf;
  const absenceOf = (id: string): Absence => (presences.get(id) === 'gone' ? 'gone' : 'not_yet');
  const keep = keepFeatures(
    (item: Site | SpeakerCluster) => buildAbsentFeature(item, absenceOf(item.id)),
    ({ properties }, { id }) => properties.absence === absenceOf(id),
  );
  return ({ sites, clusters, presenceOf }) => {
    presences = presenceOf;
    return keep([...sites, ...clusters].filter(({ lonLat }) => lonLat !== null));
  };
}

function buildAbsentFeature(item: Site | SpeakerCluster, absence: Absence): AbsentFeature {
  const isSite = 'kind' in item;
  return {
    type: 'Feature',
    id: item.id,
    geometry: { type: 'Point', coordinates: [...(item.lonLat ?? [])] },
    properties: {
      id: item.id,
      what: isSite ? 'site' : 'cluster',
      kind: isSite ? item.kind : 'cluster',
      absence,
    },
  };
}
