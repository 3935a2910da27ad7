import type { Feature, Point } from 'geojson';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { Absence } from '../images/image-id.ts';
import { buildSiteFeatures } from './build-site-features.ts';

export type Focus = {
  readonly selectedSite: Site | null;
  readonly selectedCluster: SpeakerCluster | null;
  /** Pointed at or marked; each once. */
  readonly highlighted: readonly Site[];
  readonly highlightedClusters: readonly SpeakerCluster[];
  /** How what is selected is missing on the date shown; null while it stands. */
  readonly absenceOf: (id: string) => Absence | null;
};

/** The selected site or loudspeaker cluster and the highlighted ones, drawn above all others and never clustered. */
export function buildFocusFeatures({
  selectedSite,
  selectedCluster,
  highlighted,
  highlightedClusters,
  absenceOf,
}: Focus): readonly Feature<Point>[] {
  return [
    ...focus(
      highlighted.filter(({ id }) => id !== selectedSite?.id),
      'highlighted',
    ),
    ...highlightedClusters
      .filter(({ id }) => id !== selectedCluster?.id)
      .flatMap((cluster) => focusCluster(cluster, 'highlighted', null)),
    ...(selectedSite === null ? [] : focus([selectedSite], 'selected', absenceOf(selectedSite.id))),
    ...(selectedCluster === null
      ? []
      : focusCluster(selectedCluster, 'selected', absenceOf(selectedCluster.id))),
  ];
}

function focus(
  sites: readonly Site[],
  role: 'selected' | 'highlighted',
  absence: Absence | null = null,
): readonly Feature<Point>[] {
  return buildSiteFeatures(sites).map((feature) => ({
    ...feature,
    properties: { ...feature.properties, what: 'site', role, ...(absence === null ? {} : { absence }) },
  }));
}

function focusCluster(
  { id, status, lonLat, placeVi }: SpeakerCluster,
  role: 'selected' | 'highlighted',
  absence: Absence | null,
): readonly Feature<Point>[] {
  if (lonLat === null) return [];
  const name = placeVi?.normalize('NFC') ?? '';
  return [
    {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [...lonLat] },
      properties: {
        id,
        what: 'cluster',
        role,
        status,
        name_vi: name,
        name_en: name,
        ...(absence === null ? {} : { absence, kind: 'cluster' }),
      },
    },
  ];
}
