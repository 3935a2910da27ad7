import type { Feature, Point } from 'geojson';
import type { MapPin } from '#domain/map-view.ts';

/** The pin as the map draws it; nothing when there is none. */
export function buildPinFeatures(pin: MapPin | null): readonly Feature<Point>[] {
  if (pin === null) return [];
  return [
    {
      type: 'Feature',
      id: 'pin',
      geometry: { type: 'Point', coordinates: [...pin.lonLat] },
      properties: { id: 'pin', label: pin.label.normalize('NFC') },
    },
  ];
}
