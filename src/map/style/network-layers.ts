import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { buildDonutId } from '../images/donut-buckets.ts';
import type { SingleSigns } from '../map-controller-options.ts';
import { spreadOffsetsPx } from '../sources/spread-coincident.ts';
import { semiboldFont, regularFont } from './font-names.ts';
import { fedSources } from './source-ids.ts';
import type { StyleContext } from './style-context.ts';

const isCluster: ExpressionSpecification = ['has', 'point_count'];
const isSingle: ExpressionSpecification = ['!', ['has', 'point_count']];

/** Loudspeaker clusters appear from this zoom on. */
export const clusterMinZoom = 11;

/** Layers that a click or a hover asks, topmost first. */
export const networkHitLayers = [
  'focus-marker',
  'site-marker',
  'site-donut',
  'cluster-mark',
  'cluster-donut',
  'absent-site',
  'absent-cluster',
] as const;

/** Links, loudspeaker clusters, sites and their names, the selected site on top. */
export function buildNetworkLayers(context: StyleContext): LayerSpecification[] {
  return [
    linkLayer(context),
    ...absentLayers(context),
    ...clusterLayers(context),
    siteLabels(context),
    ...siteLayers(context),
    ...focusLayers(context),
  ];
}

function linkLayer({ palette }: StyleContext): LayerSpecification {
  return {
    id: 'link-line',
    type: 'line',
    source: fedSources.links,
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': palette.accent, 'line-width': 1, 'line-opacity': 0.55 },
  };
}

/** Under everything that stands, and smaller: what does not stand on the date shown. */
function absentLayers({ scheme }: StyleContext): SymbolLayerSpecification[] {
  const common = {
    type: 'symbol',
    source: fedSources.absent,
    layout: {
      'icon-image': ['concat', `absent/${scheme}/`, ['get', 'kind'], '/', ['get', 'absence']],
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': scheme === 'contrast' ? 1 : 0.7 },
  } as const satisfies Partial<SymbolLayerSpecification>;
  return [
    { ...common, id: 'absent-cluster', minzoom: clusterMinZoom, filter: ['==', ['get', 'what'], 'cluster'] },
    { ...common, id: 'absent-site', filter: ['==', ['get', 'what'], 'site'] },
  ];
}

function clusterLayers({ scheme, palette }: StyleContext): SymbolLayerSpecification[] {
  return [
    {
      id: 'cluster-donut',
      type: 'symbol',
      source: fedSources.clusters,
      minzoom: clusterMinZoom,
      filter: isCluster,
      layout: {
        'icon-image': buildDonutId(scheme, 9),
        'icon-allow-overlap': true,
        'text-field': count(),
        'text-font': [semiboldFont],
        'text-size': 9,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink },
    },
    {
      id: 'cluster-mark',
      type: 'symbol',
      source: fedSources.clusters,
      minzoom: clusterMinZoom,
      filter: isSingle,
      layout: {
        'icon-image': [
          'step',
          ['zoom'],
          markImage(scheme, 'small'),
          13,
          markImage(scheme, 'medium'),
          15,
          markImage(scheme, 'large'),
        ],
        'icon-allow-overlap': true,
      },
    },
  ];
}

function markImage(scheme: string, size: string): ExpressionSpecification {
  return ['concat', `mark/${scheme}/`, ['get', 'status'], `/${size}`];
}

function siteImage(scheme: string, size: ExpressionSpecification | string): ExpressionSpecification {
  return [
    'concat',
    `site/${scheme}/`,
    ['get', 'kind'],
    '/',
    ['get', 'status'],
    '/',
    size,
  ] as ExpressionSpecification;
}

function siteLayers({ scheme, palette, singleSigns }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'site-halo',
      type: 'circle',
      source: fedSources.sites,
      filter: isSingle,
      paint: {
        'circle-radius': 19,
        'circle-color': palette.accent,
        'circle-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.22, 0],
      },
    },
    {
      id: 'site-donut',
      type: 'symbol',
      source: fedSources.sites,
      filter: isCluster,
      layout: {
        'icon-image': buildDonutId(scheme, ['step', ['get', 'point_count'], 13, 10, 16, 100, 20, 1000, 25]),
        'icon-allow-overlap': true,
        'text-field': count(),
        'text-font': [semiboldFont],
        'text-size': ['step', ['get', 'point_count'], 11, 10, 11.5, 1000, 13],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink },
    },
    {
      id: 'site-marker',
      type: 'symbol',
      source: fedSources.sites,
      filter: isSingle,
      layout: {
        'icon-image': siteImage(scheme, [
          'case',
          ['==', ['get', 'kind'], 'radio_station'],
          'small',
          'medium',
        ]),
        'icon-offset': spreadOffset(),
        'icon-size': singleSigns === undefined ? 1 : growTo(singleSigns),
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', singleSigns === undefined ? 'rank' : 'order'],
      },
    },
  ];
}

/** Placed after the markers, so that no name lies on one. */
function siteLabels({ language, palette, singleSigns }: StyleContext): SymbolLayerSpecification {
  const name: ExpressionSpecification =
    language === 'vi'
      ? ['coalesce', ['get', 'lead_vi'], ['get', 'name_vi']]
      : ['coalesce', ['get', 'lead_en'], ['get', 'name_en']];
  return {
    id: 'site-label',
    type: 'symbol',
    source: fedSources.sites,
    minzoom: 8,
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        ['case', ['>=', ['get', 'rank'], 4], name, ''],
        9.5,
        ['case', ['>=', ['get', 'rank'], 2], name, ''],
        12,
        name,
      ] as DataDrivenPropertyValueSpecification<string>,
      'text-font': [
        'case',
        ['>=', ['get', 'rank'], 3],
        ['literal', [semiboldFont]],
        ['literal', [regularFont]],
      ],
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11.5, 13, 13],
      'text-max-width': 9,
      'text-line-height': 1.3,
      'text-variable-anchor-offset': [
        'left',
        [1.7, 0],
        'right',
        [-1.7, 0],
        'top',
        [0, 1.6],
        'bottom',
        [0, -1.6],
      ],
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['-', 0, ['get', singleSigns === undefined ? 'rank' : 'order']],
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}

function focusLayers({ scheme, palette, language }: StyleContext): LayerSpecification[] {
  const isSelected: ExpressionSpecification = ['==', ['get', 'role'], 'selected'];
  return [
    {
      id: 'focus-ring',
      type: 'circle',
      source: fedSources.focus,
      paint: {
        'circle-radius': [
          'match',
          ['get', 'what'],
          'cluster',
          ['case', isSelected, 13, 11],
          ['case', isSelected, 24, 21],
        ],
        'circle-color': palette.paper,
        'circle-opacity': ['case', isSelected, 0.65, 0.35],
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': ['case', isSelected, 3, 2],
      },
    },
    {
      id: 'focus-marker',
      type: 'symbol',
      source: fedSources.focus,
      layout: {
        'icon-image': [
          'case',
          ['has', 'absence'],
          ['concat', `absent/${scheme}/`, ['get', 'kind'], '/', ['get', 'absence']],
          ['==', ['get', 'what'], 'cluster'],
          markImage(scheme, 'large'),
          siteImage(scheme, ['case', isSelected, 'large', 'medium']),
        ] as ExpressionSpecification,
        'icon-allow-overlap': true,
        'text-field': ['case', isSelected, nameOfFocus(language), ''] as ExpressionSpecification,
        'text-font': [semiboldFont],
        'text-size': 13,
        'text-max-width': 10,
        'text-variable-anchor-offset': ['top', [0, 2], 'bottom', [0, -2], 'left', [2, 0], 'right', [-2, 0]],
        'text-justify': 'auto',
        'text-optional': true,
        'symbol-sort-key': ['case', isSelected, 1, 0],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

/** Whole size a step and a half nearer than where the map opens. */
function growTo({ scale, fromZoom }: SingleSigns): ExpressionSpecification | number {
  return scale === 1 ? 1 : ['interpolate', ['linear'], ['zoom'], fromZoom, scale, fromZoom + 1.5, 1];
}

function nameOfFocus(language: StyleContext['language']): ExpressionSpecification {
  return ['get', language === 'vi' ? 'name_vi' : 'name_en'];
}

function count(): ExpressionSpecification {
  return ['to-string', ['get', 'point_count']];
}

function spreadOffset(): ExpressionSpecification {
  const cases = spreadOffsetsPx.flatMap((offset, slot) =>
    slot === 0 ? [] : [slot, ['literal', [...offset]]],
  );
  return ['match', ['get', 'slot'], ...cases, ['literal', [0, 0]]] as unknown as ExpressionSpecification;
}
