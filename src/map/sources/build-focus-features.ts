import type { Feature, Point } from 'geojson';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { buildSiteFeatures } from './build-site-features.ts';

export type Focus = {
  readonly selectedSite: Site | null;
  readonly selectedCluster: SpeakerCluster | null;
  readonly highlighted: Site | null;
};

/** The selected site or loudspeaker cluster and the highlighted site, drawn above all others and never clustered. */
export function buildFocusFeatures({
  selectedSite,
  selectedCluster,
  highlighted,
}: Focus): readonly Feature<Point>[] {
  return [
    ...(highlighted === null || highlighted.id === selectedSite?.id
      ? []
      : focus([highlighted], 'highlighted')),
    ...(selectedSite === null ? [] : focus([selectedSite], 'selected')),
    ...(selectedCluster === null ? [] : focusCluster(selectedCluster)),
  ];
}

function focus(sites: readonly Site[], role: 'selected' | 'highlighted'): readonly Feature<Point>[] {
  return buildSiteFeatures(sites).map((feature) => ({
    ...feature,
    properties: { ...feature.properties, what: 'site', role },
  }));
}

function focusCluster({ id, status, lonLat, placeVi }: SpeakerCluster): readonly Feature<Point>[] {
  if (lonLat === null) return [];
  const name = placeVi?.normalize('NFC') ?? '';
  return [
    {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [...lonLat] },
      properties: { id, what: 'cluster', role: 'selected', status, name_vi: name, name_en: name },
    },
  ];
}
