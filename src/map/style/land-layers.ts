import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { basemapSources, fedSources } from './source-ids.ts';
import { byZoom, type StyleContext } from './style-context.ts';

/** Sea, land, lakes and rivers. Land is one neutral sheet: it is never filled by country. */
export function buildLandLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'land',
      type: 'fill',
      source: basemapSources.land,
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'coast',
      type: 'line',
      source: basemapSources.land,
      paint: { 'line-color': palette.coast, 'line-width': byZoom([4, 0.5], [9, 1.1]) },
    },
  ];
}

export function buildWaterLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'lakes',
      type: 'fill',
      source: basemapSources.lakes,
      paint: { 'fill-color': palette.sea, 'fill-outline-color': palette.water },
    },
    {
      id: 'rivers',
      type: 'line',
      source: basemapSources.rivers,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.water, 'line-width': byZoom([4, 0.4], [8, 1.1], [13, 3]) },
    },
    {
      id: 'loaded-rivers',
      type: 'line',
      source: fedSources.basemapFeatures,
      filter: ['==', ['get', 'layer'], 'river'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.water,
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          7,
          ['max', 0.2, ['-', 0.9, ['*', 0.12, ['coalesce', ['get', 'rank'], 3]]]],
          13,
          ['max', 0.8, ['-', 3.2, ['*', 0.4, ['coalesce', ['get', 'rank'], 3]]]],
        ],
      },
    },
  ];
}

export function buildRoadLayers({ palette }: StyleContext): LayerSpecification[] {
  const road: ExpressionSpecification = ['==', ['get', 'layer'], 'road'];
  return [
    {
      id: 'road-casing',
      type: 'line',
      source: fedSources.basemapFeatures,
      minzoom: 7,
      filter: ['all', road, ['==', ['get', 'class'], 'primary']],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.roadCasing, 'line-width': byZoom([7, 1.1], [10, 2.6], [14, 7]) },
    },
    {
      id: 'road-fill',
      type: 'line',
      source: fedSources.basemapFeatures,
      minzoom: 7,
      filter: ['all', road, ['!=', ['get', 'class'], 'rail']],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ['case', ['==', ['get', 'class'], 'primary'], palette.road, palette.roadCasing],
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          7,
          ['case', ['==', ['get', 'class'], 'primary'], 0.7, 0.3],
          10,
          ['case', ['==', ['get', 'class'], 'primary'], 1.6, 0.8],
          14,
          ['case', ['==', ['get', 'class'], 'primary'], 5, 2.4],
        ],
      },
    },
  ];
}
