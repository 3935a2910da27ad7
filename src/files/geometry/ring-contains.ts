import type { LonLat } from '#domain/lon-lat.ts';
import type { Ring } from './polygon-area.ts';

/** Even-odd rule; points on the outline may fall on either side. */
export function ringContains(ring: Ring, [x, y]: LonLat): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined && point[1] > y !== before[1] > y) {
      const crossingX = point[0] + ((y - point[1]) / (before[1] - point[1])) * (before[0] - point[0]);
      if (x < crossingX) inside = !inside;
    }
    before = point;
  }
  return inside;
}
