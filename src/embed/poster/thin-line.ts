import type { Position } from 'geojson';

/** A line without the points that are nearer than `least` units to the last one kept; its ends stay. */
export function thinLine(line: readonly Position[], least: number): readonly Position[] {
  const kept: Position[] = [];
  for (const [place, point] of line.entries()) {
    const last = kept.at(-1);
    const isFar =
      last === undefined ||
      Math.hypot((point[0] ?? 0) - (last[0] ?? 0), (point[1] ?? 0) - (last[1] ?? 0)) > least;
    if (isFar || place === line.length - 1) kept.push(point);
  }
  return kept;
}
