import type { Position } from 'geojson';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';

type Point = readonly [x: number, y: number];

export type PosterFrame = {
  /** In units of the picture, whole. */
  readonly width: number;
  readonly height: number;
  /** Its centre, and the zoom (512 px tiles) at which one unit is one CSS pixel. */
  readonly view: MapView;
  readonly project: (lonLat: readonly number[]) => Point;
};

const worldPx = 512;

/** Fits a box into a picture whose longer side is `longSide`, with `margin` units around it; Web Mercator, as the map. */
export function framePoster(
  [west, south, east, north]: LonLatBounds,
  longSide: number,
  margin: number,
): PosterFrame {
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  const inner = longSide - 2 * margin;
  const unitsPerWorld = inner / Math.max(right - left, bottom - top, 1e-6);
  const width = Math.round((right - left) * unitsPerWorld + 2 * margin);
  const height = Math.round((bottom - top) * unitsPerWorld + 2 * margin);
  const [centreX, centreY] = [(left + right) / 2, (top + bottom) / 2];
  return {
    width,
    height,
    view: { lonLat: fromWorld([centreX, centreY]), zoom: Math.log2(unitsPerWorld / worldPx) },
    project: (lonLat) => {
      const [x, y] = toWorld(lonLat);
      return [(x - centreX) * unitsPerWorld + width / 2, (y - centreY) * unitsPerWorld + height / 2];
    },
  };
}

/** A view as `data-view` of the poster: longitude, latitude, zoom. */
export function formatPosterView({ lonLat: [lon, lat], zoom }: MapView): string {
  return `${lon.toFixed(5)},${lat.toFixed(5)},${zoom.toFixed(4)}`;
}

/** A point of the world square, 0 to 1 from west to east and from north to south. */
function toWorld([lon = 0, lat = 0]: readonly number[]): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function fromWorld([x, y]: Point): readonly [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
