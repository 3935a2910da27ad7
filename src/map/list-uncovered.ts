import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '#domain/lon-lat.ts';
import { screenPointOf } from './camera.ts';
import { createFlatProjection, type ScreenPoint } from './flat-screen.ts';
import type { MapPadding } from './map-controller-options.ts';
import { orderForWalking } from './sources/order-for-walking.ts';

type Placed<Id> = { readonly id: Id; readonly lonLat: LonLat | null };

/** The ids of what lies inside the part of the map that nothing covers, in reading order. */
export function listUncovered<Id>(
  map: MapLibreMap,
  padding: MapPadding,
  items: Iterable<Placed<Id>>,
): readonly Id[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const toScreen = createProjection(map, clientWidth, clientHeight);
  const right = clientWidth - padding.right;
  const bottom = clientHeight - padding.bottom;
  const inside: { readonly item: Id; readonly x: number; readonly y: number }[] = [];
  for (const { id, lonLat } of items) {
    if (lonLat === null) continue;
    const { x, y } = toScreen(lonLat);
    if (x >= padding.left && y >= padding.top && x <= right && y <= bottom) inside.push({ item: id, x, y });
  }
  return orderForWalking(inside);
}

function createProjection(
  map: MapLibreMap,
  widthPx: number,
  heightPx: number,
): (place: LonLat) => ScreenPoint {
  if (map.getBearing() !== 0 || map.getPitch() !== 0) return (place) => screenPointOf(map, place);
  const northWest = map.unproject([0, 0]);
  const southEast = map.unproject([widthPx, heightPx]);
  return createFlatProjection({
    northWest: [northWest.lng, northWest.lat],
    southEast: [southEast.lng, southEast.lat],
    widthPx,
    heightPx,
  });
}
