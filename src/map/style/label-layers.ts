import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { italicFont, regularFont, semiboldFont } from './font-names.ts';
import { basemapSources, fedSources } from './source-ids.ts';
import { nameOf, type StyleContext } from './style-context.ts';

/** Names of land: neighbours, provinces, communes, places and waters. Less important first: later layers are placed first. */
export function buildLabelLayers(context: StyleContext): LayerSpecification[] {
  return [
    ...waterLabels(context),
    ...communeLabels(context),
    ...placeLabels(context),
    ...provinceLabels(context),
    neighbourLabels(context),
  ];
}

function waterLabels({ palette, language }: StyleContext): SymbolLayerSpecification[] {
  const paint = { 'text-color': palette.waterText, 'text-halo-color': palette.halo, 'text-halo-width': 1 };
  const layout = {
    'text-field': nameOf(language),
    'text-font': [italicFont],
    'text-size': 11,
    'text-letter-spacing': 0.06,
  };
  return [
    {
      id: 'label-river',
      type: 'symbol',
      source: basemapSources.rivers,
      minzoom: 8,
      layout: {
        ...layout,
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-offset': [0, -0.7],
        'text-max-angle': 30,
      },
      paint,
    },
    {
      id: 'label-loaded-river',
      type: 'symbol',
      source: fedSources.basemapFeatures,
      minzoom: 9,
      filter: ['==', ['get', 'layer'], 'river'],
      layout: {
        ...layout,
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-offset': [0, -0.7],
        'text-max-angle': 30,
      },
      paint,
    },
    {
      id: 'label-lake',
      type: 'symbol',
      source: basemapSources.lakes,
      minzoom: 8,
      layout: { ...layout, 'text-max-width': 6 },
      paint,
    },
    {
      id: 'label-road',
      type: 'symbol',
      source: fedSources.basemapFeatures,
      minzoom: 8.5,
      filter: ['all', ['==', ['get', 'layer'], 'road'], ['==', ['get', 'class'], 'primary']],
      layout: {
        'text-field': ['get', 'name_vi'],
        'text-font': [semiboldFont],
        'text-size': 10,
        'symbol-placement': 'line',
        'symbol-spacing': 360,
        'text-rotation-alignment': 'viewport',
      },
      paint: { 'text-color': palette.communeText, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  ];
}

function communeLabels({ palette, language }: StyleContext): SymbolLayerSpecification[] {
  const commune: ExpressionSpecification = ['==', ['get', 'level'], 'commune'];
  const size: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 9, 10.5, 13, 13.5];
  const layout: SymbolLayerSpecification['layout'] = {
    'text-field': nameOf(language),
    'text-size': size,
    'text-max-width': 7,
    'text-padding': 2,
    'text-line-height': 1.3,
    'text-variable-anchor-offset': ['center', [0, 0], ...around(1.4, 1)],
    'text-justify': 'center',
  };
  return [
    {
      id: 'label-commune',
      type: 'symbol',
      source: fedSources.unitLabels,
      minzoom: 9.6,
      filter: ['all', commune, ['!=', ['get', 'border'], true]],
      layout: { ...layout, 'text-font': [regularFont] },
      paint: { 'text-color': palette.communeText, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
    {
      id: 'label-border-commune',
      type: 'symbol',
      source: fedSources.unitLabels,
      minzoom: 8.6,
      filter: ['all', commune, ['==', ['get', 'border'], true]],
      layout: { ...layout, 'text-font': [semiboldFont] },
      paint: {
        'text-color': palette.borderCommuneText,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
      },
    },
  ];
}

// Towns come from the product's own basemap: loaded settlements name the same ones again, often without their accents.
function placeLabels({ palette, language }: StyleContext): SymbolLayerSpecification[] {
  const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], 9];
  return [
    {
      id: 'label-place',
      type: 'symbol',
      source: basemapSources.places,
      filter: ['<=', rank, ['step', ['zoom'], 1, 5.5, 2, 6.5, 3, 7.5, 4, 8.5, 5, 9.5, 99]],
      layout: {
        'text-field': nameOf(language),
        'text-font': ['step', rank, ['literal', [semiboldFont]], 3, ['literal', [regularFont]]],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['-', 12.5, ['min', 3, ['*', 0.6, rank]]],
          10,
          ['-', 15, ['min', 4, ['*', 0.7, rank]]],
        ],
        'text-max-width': 8,
        'text-variable-anchor-offset': [...around(0.5, 0.4), ...around(1.4, 1.4)],
        'text-justify': 'auto',
        'symbol-sort-key': rank,
        'text-padding': 4,
      },
      paint: { 'text-color': palette.placeText, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ];
}

/** Places for a name beside its point, in ems; the first that is free is taken. */
function around(asideEm: number, aboveEm: number): VariableAnchorOffsetCollectionSpecification {
  return ['left', [asideEm, 0], 'right', [-asideEm, 0], 'top', [0, aboveEm], 'bottom', [0, -aboveEm]];
}

function provinceLabels({ palette, language }: StyleContext): SymbolLayerSpecification[] {
  return [
    {
      id: 'label-province',
      type: 'symbol',
      source: basemapSources.provinces,
      minzoom: 5.8,
      maxzoom: 9.2,
      layout: {
        'text-field': nameOf(language),
        'text-font': [regularFont],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.12,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 9.5, 9, 13],
        'text-max-width': 7,
        'text-line-height': 1.35,
        'text-padding': 6,
      },
      paint: { 'text-color': palette.provinceText, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    },
  ];
}

function neighbourLabels({ palette, language }: StyleContext): SymbolLayerSpecification {
  return {
    id: 'label-neighbour',
    type: 'symbol',
    source: basemapSources.neighbours,
    maxzoom: 11,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': nameOf(language),
      'text-font': [regularFont],
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.28,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 16],
      'text-max-width': 9,
      'text-line-height': 1.4,
    },
    paint: { 'text-color': palette.neighbourText, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
  };
}
