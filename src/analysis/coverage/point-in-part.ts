import type { PackedCommunes } from './packed.ts';

/**
 * How often the rings of a part wind around a point: 1 inside a valid part, 0 outside it. Crossings of the ray to the east are
 * counted upwards + and downwards −; a chunk wholly east of the point counts by its ends.
 */
export function windingOf(communes: PackedCommunes, part: number, x: number, y: number): number {
  const { xy, partChunks, chunkStart, chunkEnd, chunkBox } = communes;
  let winding = 0;
  const last = partChunks[part + 1] as number;
  for (let chunk = partChunks[part] as number; chunk < last; chunk++) {
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
      const side = ((xy[v + 2] as number) - ax) * (y - ay) - (x - ax) * (by - ay);
      if (by > y ? side > 0 : side < 0) winding += by > y ? 1 : -1;
    }
  }
  return winding;
}
