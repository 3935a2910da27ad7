import type { Feature, MultiLineString } from 'geojson';
import type { BasemapFeature, BorderLineShape } from '#domain/unit-shape.ts';
import { orientBorderLine } from './orient-border-line.ts';

/** The land border, each part drawn with Vietnam on its right so that its band lies inside. */
export function buildBorderFeatures(lines: readonly BorderLineShape[]): readonly Feature<MultiLineString>[] {
  return lines.map(({ id, neighbour, geometry }) => {
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = parts.map((part) => [...orientBorderLine(part)]);
    return {
      type: 'Feature',
      id,
      geometry: { type: 'MultiLineString', coordinates },
      properties: { id, neighbour },
    };
  });
}

export function buildBasemapFeatures(features: readonly BasemapFeature[]): readonly Feature[] {
  return features.map(({ id, layer, class: featureClass, nameVi, rank, geometry }) => ({
    type: 'Feature',
    id,
    geometry,
    properties: { id, layer, class: featureClass, name_vi: nameVi?.normalize('NFC') ?? null, rank },
  }));
}
