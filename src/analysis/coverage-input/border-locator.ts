import Flatbush from 'flatbush';
import { partIndexOf } from '../coverage/part-index.ts';
import { authalicSine, radiansPerDegree } from '../coverage/ellipsoid.ts';
import { projectInto } from '../coverage/frame.ts';
import type { LocateCommune } from '../coverage/locate-communes.ts';
import type { PackedCommunes } from '../coverage/packed.ts';

/** A border line and outlines come from different surveys: a segment belongs to the commune it runs in, else to the nearest within this. */
const reachM = 1500;

/** The commune whose ground a stretch of border is: that which holds it, else the nearest one; −1 beyond 1.5 km. */
export function createBorderLocator(communes: PackedCommunes, locate: LocateCommune): LocateCommune {
  if (communes.partCount === 0) return () => -1;
  const index = Flatbush.from(communes.index);
  const { frames } = partIndexOf(communes);
  const xy = new Float64Array(2);
  const dLat = reachM / 110_573;
  return (lon, lat) => {
    const holder = locate(lon, lat);
    if (holder >= 0) return holder;
    const dLon = dLat / Math.cos(lat * radiansPerDegree);
    let best = -1;
    let bestM = reachM;
    for (const part of index
      .search(lon - dLon, lat - dLat, lon + dLon, lat + dLat)
      .toSorted((a, b) => a - b)) {
      const frame = frames[part];
      if (frame === undefined) continue;
      projectInto(xy, 0, frame, lon * radiansPerDegree, authalicSine(lat));
      const distanceM = distanceToOutline(communes, part, xy[0] as number, xy[1] as number);
      if (distanceM >= bestM) continue;
      bestM = distanceM;
      best = communes.partCommune[part] as number;
    }
    return best;
  };
}

function distanceToOutline(
  { xy, ringStart, partRings }: PackedCommunes,
  part: number,
  x: number,
  y: number,
): number {
  let best = Infinity;
  for (let ring = partRings[part] as number; ring < (partRings[part + 1] as number); ring++)
    for (let at = ringStart[ring] as number; at < (ringStart[ring + 1] as number) - 1; at++) {
      const ax = (xy[2 * at] as number) - x;
      const ay = (xy[2 * at + 1] as number) - y;
      const ex = (xy[2 * at + 2] as number) - x - ax;
      const ey = (xy[2 * at + 3] as number) - y - ay;
      const t = Math.max(0, Math.min(1, -(ax * ex + ay * ey) / (ex * ex + ey * ey || 1)));
      best = Math.min(best, Math.hypot(ax + t * ex, ay + t * ey));
    }
  return best;
}
