import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import { parseView } from '../options/option-values.ts';

/** Side of the world in CSS pixels at zoom 0, as MapLibre counts it. */
const worldPx = 512;

type SizePx = { readonly width: number; readonly height: number };

/** A point of the world square, 0 to 1 from west to east and from north to south. */
export function toMercator([lon, lat]: LonLat): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function fromMercator([x, y]: readonly [number, number]): LonLat {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** The view that shows a box whole, `marginPx` from every edge. */
export function fitBounds(
  [west, south, east, north]: LonLatBounds,
  { width, height }: SizePx,
  marginPx: number,
  maxZoom = 13,
): MapView {
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const across = Math.max(width - 2 * marginPx, 40) / worldPx / Math.max(right - left, 1e-9);
  const down = Math.max(height - 2 * marginPx, 40) / worldPx / Math.max(bottom - top, 1e-9);
  return {
    lonLat: fromMercator([(left + right) / 2, (top + bottom) / 2]),
    zoom: Math.min(maxZoom, Math.log2(Math.min(across, down))),
  };
}

/** The view at which a poster is drawn: its centre, and the zoom at which one unit of it is one CSS pixel. */
export function readPosterView(picture: SVGSVGElement): MapView | null {
  return parseView(picture.dataset['view'] ?? '');
}

/** The part of a poster, in its own units, that shows a view in a frame; `unitsPerPx` keeps its signs at their size. */
export function computeViewBox(
  drawn: MapView,
  viewBox: { readonly x: number; readonly y: number } & SizePx,
  shown: MapView,
  frame: SizePx,
): { readonly x: number; readonly y: number; readonly unitsPerPx: number } & SizePx {
  const unitsPerPx = 2 ** (drawn.zoom - shown.zoom);
  const side = worldPx * 2 ** drawn.zoom;
  const [drawnX, drawnY] = toMercator(drawn.lonLat);
  const [shownX, shownY] = toMercator(shown.lonLat);
  const width = frame.width * unitsPerPx;
  const height = frame.height * unitsPerPx;
  return {
    x: viewBox.x + viewBox.width / 2 + (shownX - drawnX) * side - width / 2,
    y: viewBox.y + viewBox.height / 2 + (shownY - drawnY) * side - height / 2,
    width,
    height,
    unitsPerPx,
  };
}
