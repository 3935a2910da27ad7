import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { measurePalette } from '#domain/measure-palette.ts';
import { imageIds } from '../images/image-id.ts';
import { semiboldFont } from '../style/font-names.ts';
import { fedSources } from '../style/source-ids.ts';
import { byZoom, type StyleContext } from '../style/style-context.ts';

/** Hidden while there is no overlay: a layer of nothing visible costs as much as any other. */
const hidden = { visibility: 'none' } as const;

const isRole = (role: string): ExpressionSpecification => ['==', ['get', 'role'], role];

const isReached = (reached: string): ExpressionSpecification => ['==', ['get', 'reached'], reached];

/** The strongest shade of the scale: what is not reached is louder than what is. */
function loud(scheme: StyleContext['scheme']): string {
  return measurePalette(scheme).shades.at(-1) ?? '';
}

/**
 * Ground that is reached lies as plain paper over communes shaded by who is not. What is reached only if sites of unknown status work
 * lies under it, striped and with a broken edge: of it one sees what is not reached for sure.
 */
export function buildCoverageGroundLayers({ palette, scheme }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'coverage-maybe',
      type: 'fill',
      source: fedSources.coverageGround,
      filter: isReached('maybe'),
      layout: hidden,
      paint: { 'fill-pattern': imageIds.maybe(scheme), 'fill-antialias': false },
    },
    {
      id: 'coverage-maybe-edge',
      type: 'line',
      source: fedSources.coverageGround,
      minzoom: 8,
      filter: isReached('maybe'),
      layout: { ...hidden, 'line-join': 'round' },
      paint: {
        'line-color': loud(scheme),
        'line-width': byZoom([8, 0.3], [10, 0.7], [14, 1.4]),
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'coverage-ground',
      type: 'fill',
      source: fedSources.coverageGround,
      filter: isReached('yes'),
      layout: hidden,
      paint: { 'fill-color': palette.home, 'fill-antialias': false },
    },
    {
      id: 'coverage-ground-edge',
      type: 'line',
      source: fedSources.coverageGround,
      minzoom: 8,
      filter: isReached('yes'),
      layout: { ...hidden, 'line-join': 'round' },
      paint: { 'line-color': loud(scheme), 'line-width': byZoom([8, 0.3], [10, 0.7], [14, 1.4]) },
    },
  ];
}

/** Over the border line: solid and thin where a post or gate reaches, broken and thick where none does. */
export function buildCoverageBorderLayers({ palette, scheme }: StyleContext): LayerSpecification[] {
  const source = fedSources.coverageBorder;
  return [
    {
      id: 'coverage-border-longest',
      type: 'line',
      source,
      filter: isRole('longest'),
      layout: { ...hidden, 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': loud(scheme),
        'line-opacity': 0.35,
        'line-width': byZoom([5, 7], [9, 15], [13, 22]),
      },
    },
    {
      id: 'coverage-border-casing',
      type: 'line',
      source,
      filter: ['any', isRole('reached'), isRole('unreached')],
      layout: { ...hidden, 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.borderCasing, 'line-width': byZoom([5, 3], [9, 6], [13, 9]) },
    },
    {
      id: 'coverage-border-reached',
      type: 'line',
      source,
      filter: isRole('reached'),
      layout: { ...hidden, 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': byZoom([5, 1.2], [9, 2.4], [13, 4]) },
    },
    {
      id: 'coverage-border-unreached',
      type: 'line',
      source,
      filter: isRole('unreached'),
      layout: { ...hidden, 'line-join': 'round' },
      paint: {
        'line-color': loud(scheme),
        'line-width': byZoom([5, 1.8], [9, 3.6], [13, 6]),
        'line-dasharray': [1.6, 0.9],
      },
    },
    {
      id: 'coverage-border-ends',
      type: 'circle',
      source,
      filter: isRole('end'),
      layout: hidden,
      paint: {
        'circle-radius': byZoom([5, 3], [9, 5], [13, 7]),
        'circle-color': palette.paper,
        'circle-stroke-color': loud(scheme),
        'circle-stroke-width': 2.5,
      },
    },
  ];
}

/** Under the network's own signs: how far each source reaches, and which hamlets are. */
export function buildCoveragePointLayers({ palette, scheme }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'coverage-disk',
      type: 'circle',
      source: fedSources.coverageDisks,
      minzoom: 11,
      layout: hidden,
      paint: {
        'circle-radius': radiusByZoom,
        'circle-opacity': 0,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': ['match', ['get', 'counts'], 'yes', 0.9, 0.7],
        'circle-stroke-opacity': ['match', ['get', 'counts'], 'yes', 0.55, 'maybe', 0.35, 0.2],
      },
    },
    {
      id: 'coverage-disk-supposed',
      type: 'circle',
      source: fedSources.coverageTried,
      minzoom: 7,
      filter: ['has', 'px0'],
      layout: hidden,
      paint: {
        'circle-radius': radiusByZoom,
        'circle-color': palette.accent,
        'circle-opacity': ['match', ['get', 'counts'], 'no', 0, 0.06],
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2,
        'circle-stroke-opacity': ['match', ['get', 'counts'], 'no', 0.5, 1],
      },
    },
    {
      id: 'coverage-move',
      type: 'line',
      source: fedSources.coverageTried,
      filter: isRole('move'),
      layout: hidden,
      paint: { 'line-color': palette.accent, 'line-width': 1.5, 'line-dasharray': [3, 2] },
    },
    {
      id: 'coverage-hamlet',
      type: 'symbol',
      source: fedSources.coverageHamlets,
      minzoom: 9.5,
      layout: {
        ...hidden,
        'icon-image': ['concat', `hamlet/${scheme}/`, ['get', 'reached']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 9.5, 0.6, 12, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-sort-key': ['match', ['get', 'reached'], 'no', 2, 'maybe', 1, 0],
      },
    },
  ];
}

/** With the labels: the length of the longest stretch that nothing reaches. */
export function buildCoverageLabelLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'coverage-border-label',
      type: 'symbol',
      source: fedSources.coverageBorder,
      filter: isRole('label'),
      layout: {
        ...hidden,
        'text-field': ['get', 'label'],
        'text-font': [semiboldFont],
        'text-size': 12.5,
        'text-max-width': 12,
        'text-allow-overlap': true,
        'text-variable-anchor-offset': ['left', [1.4, 0], 'right', [-1.4, 0], 'bottom', [0, -1.4]],
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

/** `px0` pixels at zoom 0 double with every zoom. */
const radiusByZoom: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  0,
  ['get', 'px0'],
  20,
  ['*', ['get', 'px0'], 2 ** 20],
];

/** Every layer that shows only while there is an overlay. */
export const coverageLayers = [
  'coverage-maybe',
  'coverage-maybe-edge',
  'coverage-ground',
  'coverage-ground-edge',
  'coverage-border-longest',
  'coverage-border-casing',
  'coverage-border-reached',
  'coverage-border-unreached',
  'coverage-border-ends',
  'coverage-disk',
  'coverage-disk-supposed',
  'coverage-move',
  'coverage-hamlet',
  'coverage-border-label',
] as const;
