import type { SymbolLayerSpecification } from 'maplibre-gl';
import { imageIds } from '../images/image-id.ts';
import { semiboldFont } from './font-names.ts';
import { fedSources } from './source-ids.ts';
import type { StyleContext } from './style-context.ts';

/** A place that was looked for: a pin with its name under the tip, above the network. */
export function buildPinLayer({ scheme, palette }: StyleContext): SymbolLayerSpecification {
  return {
    id: 'pin',
    type: 'symbol',
    source: fedSources.pin,
    layout: {
      'icon-image': imageIds.pin(scheme),
      'icon-anchor': 'bottom',
      'icon-allow-overlap': true,
      'text-field': ['get', 'label'],
      'text-font': [semiboldFont],
      'text-size': 13,
      'text-max-width': 14,
      'text-anchor': 'top',
      'text-offset': [0, 0.4],
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
}
