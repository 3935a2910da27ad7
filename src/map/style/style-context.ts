import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapScheme } from '#domain/map-view.ts';
import type { MapLanguage, SingleSigns } from '../map-controller-options.ts';
import type { MapPalette } from './map-palette.ts';

/** All that a layer may depend on besides its data. */
export type StyleContext = {
  readonly palette: MapPalette;
  readonly scheme: MapScheme;
  readonly language: MapLanguage;
  readonly singleSigns?: SingleSigns | undefined;
};

/** A feature's name in the language of the map; English falls back to Vietnamese. */
export function nameOf(language: MapLanguage): ExpressionSpecification {
  return language === 'vi' ? ['get', 'name_vi'] : ['coalesce', ['get', 'name_en'], ['get', 'name_vi']];
}

/** A number that grows from the first zoom to the last, doubling its pace as the map does. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return [
    'interpolate',
    ['exponential', 1.4],
    ['zoom'],
    ...stops.flat(),
  ] as unknown as ExpressionSpecification;
}
