import type { LonLatBounds, MapView } from '#domain/map-view.ts';

/** The part of the map that no panel covers, in CSS pixels. */
type Room = { readonly widthPx: number; readonly heightPx: number };

const tilePx = 512;
const marginPx = 32;
const nearestZoom = 14;

/** The view that holds a box whole, not nearer than makes sense for a point. */
export function viewOfBounds([west, south, east, north]: LonLatBounds, { widthPx, heightPx }: Room): MapView {
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const spanX = Math.max((east - west) / 360, 1e-9);
  const spanY = Math.max(bottom - top, 1e-9);
  const scale = Math.min(
    Math.max(widthPx - 2 * marginPx, tilePx / 4) / spanX,
    Math.max(heightPx - 2 * marginPx, tilePx / 4) / spanY,
  );
  const middle = (top + bottom) / 2;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * middle))) * 180) / Math.PI;
  return {
    lonLat: [(west + east) / 2, lat],
    zoom: Math.min(nearestZoom, Math.max(0, Math.log2(scale / tilePx))),
  };
}

/** 0 at the top of the web map, 1 at its bottom. */
function mercatorY(lat: number): number {
  const phi = (lat * Math.PI) / 180;
  return (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2;
}
