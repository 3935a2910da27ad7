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

/** A picture whose longer side is `longSide`, just around a box; Web Mercator, as the map. */
export function frameAround(bounds: LonLatBounds, longSide: number, margin: number): PosterFrame {
  const { across, down } = measure(bounds);
  const unitsPerWorld = (longSide - 2 * margin) / Math.max(across, down);
  const size = {
    width: Math.round(across * unitsPerWorld + 2 * margin),
    height: Math.round(down * unitsPerWorld + 2 * margin),
  };
  return fit(bounds, size, unitsPerWorld);
}

/** A picture of a given size that shows a box whole. */
export function frameWithin(
  bounds: LonLatBounds,
  size: { readonly width: number; readonly height: number },
  margin: number,
): PosterFrame {
  const { across, down } = measure(bounds);
  const unitsPerWorld = Math.min((size.width - 2 * margin) / across, (size.height - 2 * margin) / down);
  return fit(bounds, size, unitsPerWorld);
}

function fit(
  bounds: LonLatBounds,
  { width, height }: { readonly width: number; readonly height: number },
  unitsPerWorld: number,
): PosterFrame {
  const { centreX, centreY } = measure(bounds);
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

function measure([west, south, east, north]: LonLatBounds) {
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  const least = 1e-6;
  return {
    across: Math.max(right - left, least),
    down: Math.max(bottom - top, least),
    centreX: (left + right) / 2,
    centreY: (top + bottom) / 2,
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
