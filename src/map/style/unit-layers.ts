import { measurePalette } from '#domain/measure-palette.ts';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { imageIds } from '../images/image-id.ts';
import { fedSources } from './source-ids.ts';
import { byZoom, type StyleContext } from './style-context.ts';

const isCommune: ExpressionSpecification = ['==', ['get', 'level'], 'commune'];
const isProvince: ExpressionSpecification = ['==', ['get', 'level'], 'province'];
const isBorderCommune: ExpressionSpecification = ['all', isCommune, ['==', ['get', 'border'], true]];

/**
 * Provinces and communes: paper, hairlines, and a warmer sheet with an inner edge for the communes at the border. Hairlines are drawn
 * over the edges of the sheets, which need no smoothing of their own: it would draw every outline once more.
 */
export function buildUnitLayers({ palette, scheme }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'unit-province-fill',
      type: 'fill',
      source: fedSources.units,
      filter: isProvince,
      paint: { 'fill-color': palette.home, 'fill-antialias': false },
    },
    {
      id: 'unit-commune-fill',
      type: 'fill',
      source: fedSources.units,
      filter: isCommune,
      paint: { 'fill-color': palette.home, 'fill-antialias': false },
    },
    {
      id: 'unit-border-fill',
      type: 'fill',
      source: fedSources.units,
      filter: isBorderCommune,
      paint: { 'fill-color': palette.borderUnit, 'fill-antialias': false },
    },
    ...measureLayers(scheme),
    {
      id: 'unit-illustrative-hatch',
      type: 'fill',
      source: fedSources.units,
      filter: ['all', isCommune, ['==', ['get', 'illustrative'], true]],
      paint: { 'fill-pattern': imageIds.hatch(scheme), 'fill-antialias': false },
    },
    {
      id: 'unit-focus-fill',
      type: 'fill',
      source: fedSources.unitFocus,
      filter: ['!=', ['get', 'role'], 'highlighted'],
      paint: {
        'fill-color': palette.accent,
        'fill-opacity': ['match', ['get', 'role'], 'selected', 0.08, 0.04],
      },
    },
  ];
}

/** Drawn only while something is measured: a layer whose every opacity is nought costs as much as any other. */
export const unitMeasureLayers = ['unit-measure-fill', 'unit-measure-none'] as const;

/**
 * What the communes are measured by. The shade comes by feature state `measure`: 0 and up is a shade of the scale, -1 has
 * no value and is hatched, none at all is not measured; so no outline is sent again and no layer is made anew.
 */
function measureLayers(scheme: StyleContext['scheme']): LayerSpecification[] {
  const { shades, noValue } = measurePalette(scheme);
  const shade: ExpressionSpecification = ['number', ['feature-state', 'measure'], -2];
  return [
    {
      id: unitMeasureLayers[0],
      type: 'fill',
      source: fedSources.units,
      filter: isCommune,
      layout: { visibility: 'none' },
      paint: {
        'fill-color': [
          'match',
          shade,
          ...shades.flatMap((colour, index) => [index, colour]),
          noValue,
        ] as unknown as ExpressionSpecification,
        'fill-opacity': ['case', ['>', shade, -2], 1, 0],
        'fill-antialias': false,
      },
    },
    {
      id: unitMeasureLayers[1],
      type: 'fill',
      source: fedSources.units,
      filter: isCommune,
      layout: { visibility: 'none' },
      paint: {
        'fill-pattern': imageIds.noValue(scheme),
        'fill-opacity': ['case', ['==', shade, -1], 1, 0],
        'fill-antialias': false,
      },
    },
  ];
}

export function buildUnitLineLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'unit-commune-line',
      type: 'line',
      source: fedSources.units,
      minzoom: 6.5,
      filter: isCommune,
      layout: { 'line-join': 'bevel' },
      paint: { 'line-color': palette.communeLine, 'line-width': byZoom([6.5, 0.3], [9, 0.7], [13, 1.2]) },
    },
    {
      id: 'unit-border-edge',
      type: 'line',
      source: fedSources.units,
      minzoom: 7,
      filter: isBorderCommune,
      layout: { 'line-join': 'bevel' },
      paint: {
        'line-color': palette.borderUnitEdge,
        'line-opacity': 0.75,
        'line-width': byZoom([7, 0.6], [9, 1.1], [13, 1.8]),
      },
    },
    {
      id: 'unit-province-line',
      type: 'line',
      source: fedSources.units,
      filter: isProvince,
      layout: { 'line-join': 'bevel' },
      paint: { 'line-color': palette.provinceLine, 'line-width': byZoom([4, 0.4], [8, 1], [13, 2]) },
    },
    {
      id: 'unit-selected-line',
      type: 'line',
      source: fedSources.unitFocus,
      filter: ['==', ['get', 'role'], 'selected'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2 },
    },
    {
      id: 'unit-highlight-line',
      type: 'line',
      source: fedSources.unitFocus,
      filter: ['==', ['get', 'role'], 'highlighted'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 2.5 },
    },
  ];
}
