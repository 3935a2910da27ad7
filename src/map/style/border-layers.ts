import type { LayerSpecification } from 'maplibre-gl';
import { basemapSources, fedSources } from './source-ids.ts';
import { byZoom, type StyleContext } from './style-context.ts';

/** The neighbours' own borders by a fine dash; Vietnam's land border as a firm line with a soft band on its inner side. */
export function buildBorderLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'neighbour-line',
      type: 'line',
      source: basemapSources.neighbours,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.neighbourLine,
        'line-width': byZoom([4, 0.7], [9, 1.2]),
        'line-dasharray': [5, 2, 1.5, 2],
      },
    },
    {
      id: 'border-band',
      type: 'line',
      source: fedSources.borderBand,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.borderBand,
        'line-opacity': palette.borderBandOpacity,
        'line-width': byZoom([4, 3], [8, 8], [13, 16]),
        'line-offset': byZoom([4, 1.4], [8, 4], [13, 8]),
        'line-blur': byZoom([4, 0.6], [13, 3]),
      },
    },
    {
      id: 'border-casing',
      type: 'line',
      source: fedSources.borderLines,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.borderCasing,
        'line-width': byZoom([4, 1.6], [8, 3.2], [13, 5]),
        'line-opacity': 0.8,
      },
    },
    {
      id: 'border-line',
      type: 'line',
      source: fedSources.borderLines,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.border, 'line-width': byZoom([4, 0.9], [8, 1.7], [13, 2.8]) },
    },
  ];
}
