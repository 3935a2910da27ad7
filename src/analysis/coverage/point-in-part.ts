import { rowOf } from './pack-rows.ts';
import type { PackedCommunes } from './packed.ts';

/**
 * How often the rings of a part wind around a point: 1 inside a valid part, 0 outside it. Crossings of the ray to the east are
 * counted upwards + and downwards −; a chunk wholly east of the point counts by its ends. The point is a pair x, y in the frame.
 */
export function windingOf(communes: PackedCommunes, part: number, point: Float64Array): number {
  const x = point[0] as number;
  const y = point[1] as number;
  const { xy, partBox, partRows, rowStart, rowChunks, chunkStart, chunkEnd, chunkBox } = communes;
  const side = 4 * part;
  const south = partBox[side + 1] as number;
  const north = partBox[side + 3] as number;
  if (x < (partBox[side] as number) || x > (partBox[side + 2] as number) || y < south || y > north) return 0;
  const firstRow = partRows[part] as number;
  const row = firstRow + rowOf(y, south, north, (partRows[part + 1] as number) - firstRow);
  let winding = 0;
  const last = rowStart[row + 1] as number;
  for (let at = rowStart[row] as number; at < last; at++) {
    const chunk = rowChunks[at] as number;
    const box = 4 * chunk;
    if (
      (chunkBox[box + 3] as number) <= y ||
      (chunkBox[box + 1] as number) > y ||
      (chunkBox[box + 2] as number) < x
    )
      continue;
    const start = 2 * (chunkStart[chunk] as number);
    const end = 2 * (chunkEnd[chunk] as number);
    if ((chunkBox[box] as number) > x) {
      winding += +((xy[end + 1] as number) > y) - +((xy[start + 1] as number) > y);
      continue;
    }
    for (let v = start; v < end; v += 2) {
      const ay = xy[v + 1] as number;
      const by = xy[v + 3] as number;
      if (ay > y === by > y) continue;
      const ax = xy[v] as number;
      const turn = ((xy[v + 2] as number) - ax) * (y - ay) - (x - ax) * (by - ay);
      if (by > y ? turn > 0 : turn < 0) winding += by > y ? 1 : -1;
    }
  }
  return winding;
}
