import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import type { FlyToOptions, MapPadding } from './map-controller-options.ts';

export function readView(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter();
  return { lonLat: [lng, lat], zoom: map.getZoom() };
}

export function flyTo(
  map: MapLibreMap,
  target: MapView | LonLatBounds,
  { maxZoom = 15 }: FlyToOptions,
  durationMs: number,
): void {
  if ('zoom' in target) {
    map.easeTo({ center: [...target.lonLat], zoom: target.zoom, duration: durationMs });
    return;
  }
  const camera = map.cameraForBounds([...target], { padding: 32, maxZoom });
  if (camera !== undefined) map.easeTo({ ...camera, duration: durationMs });
}

/** Panels slide over a picture that stands still: the centre moves so that nothing else does. */
export function setPaddingInPlace(map: MapLibreMap, padding: MapPadding): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const centre = map.unproject([
    padding.left + (clientWidth - padding.left - padding.right) / 2,
    padding.top + (clientHeight - padding.top - padding.bottom) / 2,
  ]);
  map.jumpTo({ center: centre, padding });
}

/** Where a place is drawn, in CSS pixels from the top left corner of the map. */
export function screenPointOf(
  map: MapLibreMap,
  [lon, lat]: LonLat,
): { readonly x: number; readonly y: number } {
  const { x, y } = map.project([lon, lat]);
  return { x, y };
}

/** Whether a place lies inside the part of the map that nothing covers, `marginPx` from its edge at least. */
export function isUncovered(
  map: MapLibreMap,
  lonLat: LonLat,
  padding: MapPadding,
  marginPx: number,
): boolean {
  const { x, y } = screenPointOf(map, lonLat);
  const { clientWidth, clientHeight } = map.getContainer();
  return (
    x >= padding.left + marginPx &&
    y >= padding.top + marginPx &&
    x <= clientWidth - padding.right - marginPx &&
    y <= clientHeight - padding.bottom - marginPx
  );
}
