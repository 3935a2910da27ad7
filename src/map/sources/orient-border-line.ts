import type { Position } from 'geojson';

/** Points down the middle of Vietnam: whatever lies nearest to a stretch of its land border is on the inner side of it. */
const spine: readonly Position[] = [
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
  let rightward = 0;
  for (const [index, from] of line.entries()) {
    const to = line[index + 1];
    if (to === undefined) break;
    const inner = nearestOf(spine, from);
    rightward +=
      cross(to[0]! - from[0]!, to[1]! - from[1]!, inner[0]! - from[0]!, inner[1]! - from[1]!) < 0
        ? length(from, to)
        : -length(from, to);
  }
  return rightward < 0 ? line.toReversed() : line;
}

function nearestOf(points: readonly Position[], to: Position): Position {
  return points.reduce((best, point) => (length(point, to) < length(best, to) ? point : best));
}

function length(from: Position, to: Position): number {
  return Math.hypot(to[0]! - from[0]!, to[1]! - from[1]!);
}

function cross(ax: number, ay: number, bx: number, by: number): number {
  return ax * by - ay * bx;
}
