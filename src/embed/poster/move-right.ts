import type { Position } from 'geojson';

/** A line moved to its right hand by so many units of a picture, in which y grows downwards. */
export function moveRight(line: readonly Position[], by: number): readonly Position[] {
  return line.map((point, place) => {
    const [fromX = 0, fromY = 0] = line[place - 1] ?? point;
    const [toX = 0, toY = 0] = line[place + 1] ?? point;
    const [x = 0, y = 0] = point;
    const length = Math.hypot(toX - fromX, toY - fromY);
    return length === 0 ? point : [x - (by * (toY - fromY)) / length, y + (by * (toX - fromX)) / length];
  });
}
