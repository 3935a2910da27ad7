import type { Position } from './clip-to-box.ts';

/** Douglas and Peucker with a tolerance (degrees) of each place; the ends stay. */
export function thinLine(line: readonly Position[], toleranceAt: (point: Position) => number): Position[] {
  const keep = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (const [first, last] of spans) {
    let worst = -1;
    let worstExcess = 0;
    for (let i = first + 1; i < last; i++) {
      const point = line[i] as Position;
      const excess = offset(point, line[first] as Position, line[last] as Position) / toleranceAt(point);
      if (excess <= worstExcess) continue;
      worstExcess = excess;
      worst = i;
    }
    if (worstExcess <= 1) continue;
    keep.add(worst);
    spans.push([first, worst], [worst, last]);
  }
  return line.filter((_, i) => keep.has(i));
}

function offset([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
  const [ex, ey] = [x - ax - t * dx, y - ay - t * dy];
  return Math.sqrt(ex * ex + ey * ey);
}
