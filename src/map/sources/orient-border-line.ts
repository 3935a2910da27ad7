import type { Position } from 'geojson';
import type { LonLat } from '#domain/lon-lat.ts';

/** Points down the middle of Vietnam: whatever lies nearest to a stretch of its land border is on the inner side of it. */
const spine: readonly LonLat[] = [
  [103.6, 21.7],
  [104.6, 21.6],
  [105.2, 22.2],
  [106.2, 22.1],
  [107, 21.6],
  [104.9, 20.6],
  [105.3, 19.6],
  [105.3, 18.7],
  [106, 17.9],
  [106.7, 17],
  [107.5, 16.2],
  [108.1, 15.2],
  [108.3, 14.2],
  [108.4, 13.2],
  [108, 12.2],
  [107.2, 11.6],
  [106.6, 11.1],
  [106, 10.6],
  [105.3, 10],
  [105.1, 9.5],
];

/** The line with Vietnam on its right hand, which is the side that MapLibre's positive offset moves to. */
export function orientBorderLine(line: readonly Position[]): readonly Position[] {
  const vertices = line.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
  let rightward = 0;
  for (const [index, from] of vertices.entries()) {
    const to = vertices[index + 1];
    if (to === undefined) break;
    const isInnerRight = cross(minus(to, from), minus(nearestOf(spine, from), from)) < 0;
    rightward += isInnerRight ? distance(from, to) : -distance(from, to);
  }
  return rightward < 0 ? line.toReversed() : line;
}

function nearestOf(points: readonly LonLat[], to: LonLat): LonLat {
  return points.reduce((best, point) => (distance(point, to) < distance(best, to) ? point : best));
}

function distance(from: LonLat, to: LonLat): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function minus(a: LonLat, b: LonLat): LonLat {
  return [a[0] - b[0], a[1] - b[1]];
}

function cross(a: LonLat, b: LonLat): number {
  return a[0] * b[1] - a[1] * b[0];
}
