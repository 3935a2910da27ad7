import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { sovereigntyIslands, sovereigntyNames } from '#domain/sovereignty.ts';
import { italicFont, semiboldFont } from './font-names.ts';
import { basemapSources, fedSources } from './source-ids.ts';
import { nameOf, type StyleContext } from './style-context.ts';

/** The archipelagos and the sea, inline in the style: they need no file, no table and no network. */
export function buildSovereigntyData(): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: [
      ...sovereigntyNames.map((name) =>
        point(name.lonLat, {
          key: name.key,
          name_vi: name.nameVi,
          name_en: name.nameEn,
          label_vi: inLines(name.nameVi),
          label_en: inLines(name.nameEn),
        }),
      ),
      ...sovereigntyIslands.map((island) =>
        point(island.lonLat, { key: 'island', name_vi: island.nameVi, name_en: island.nameVi }),
      ),
    ],
  };
}

/** Topmost, at every zoom, whatever else is there. */
export function buildSovereigntyLayers({ palette, language }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'sovereignty-islands',
      type: 'circle',
      source: fedSources.sovereignty,
      filter: ['==', ['get', 'key'], 'island'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 0.9, 7, 2.2, 12, 4],
        'circle-color': palette.land,
        'circle-stroke-color': palette.sovereigntyText,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 3, 0.7, 7, 1.2],
      },
    },
    {
      id: 'label-island',
      type: 'symbol',
      source: basemapSources.islands,
      minzoom: 6.5,
      filter: ['in', ['get', 'class'], ['literal', ['island', 'reef']]],
      layout: {
        'text-field': nameOf(language),
        'text-font': [italicFont],
        'text-size': 11,
        'text-variable-anchor-offset': ['left', [0.6, 0], 'right', [-0.6, 0]],
      },
      paint: {
        'text-color': palette.sovereigntyText,
        'text-halo-color': palette.seaHalo,
        'text-halo-width': 1.2,
      },
    },
    {
      id: 'label-sea',
      type: 'symbol',
      source: basemapSources['sea-names'],
      minzoom: 5,
      filter: ['!=', nameOf('vi'), 'Biển Đông'],
      layout: {
        'text-field': nameOf(language),
        'text-font': [italicFont],
        'text-size': 12,
        'text-letter-spacing': 0.1,
        'text-max-width': 7,
      },
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.seaHalo, 'text-halo-width': 1 },
    },
    {
      id: 'sovereignty-sea',
      type: 'symbol',
      source: fedSources.sovereignty,
      filter: ['==', ['get', 'key'], 'bien-dong'],
      layout: {
        'text-field': ['get', `label_${language}`],
        'text-font': [italicFont],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 6, 20],
        'text-letter-spacing': 0.2,
        'text-max-width': 30,
        'text-allow-overlap': true,
        'text-line-height': 1.4,
      },
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.seaHalo, 'text-halo-width': 1 },
    },
    {
      id: 'sovereignty-archipelagos',
      type: 'symbol',
      source: fedSources.sovereignty,
      filter: ['in', ['get', 'key'], ['literal', ['hoang-sa', 'truong-sa']]],
      layout: {
        'text-field': ['get', `label_${language}`],
        'text-font': [semiboldFont],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 6, 13, 9, 15],
        'text-max-width': 30,
        'text-line-height': 1.35,
        'text-anchor': 'top',
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': palette.sovereigntyText,
        'text-halo-color': palette.seaHalo,
        'text-halo-width': 1.6,
      },
    },
  ];
}

/** The country's name on a line of its own. */
function inLines(name: string): string {
  return name.replace(' (', '\n(');
}

function point(
  lonLat: readonly [number, number],
  properties: Record<string, string>,
): FeatureCollection<Point>['features'][number] {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...lonLat] } };
}
