import Flatbush from 'flatbush';
import { partIndexOf } from './part-index.ts';
import { authalicSine, radiansPerDegree } from './ellipsoid.ts';
import { projectInto } from './frame.ts';
import type { PackedCommunes } from './packed.ts';
import { windingOf } from './point-in-part.ts';

/** The commune that holds a place, −1 for none; of overlapping communes the first. */
export type LocateCommune = (lon: number, lat: number) => number;

export function createLocator(communes: PackedCommunes): LocateCommune {
  if (communes.partCount === 0) return () => -1;
  const index = Flatbush.from(communes.index);
  const { frames } = partIndexOf(communes);
  const xy = new Float64Array(2);
  return (lon, lat) => {
    if (!Number.isFinite(lon) || !(Math.abs(lat) < 90)) return -1;
    let found = Infinity;
    for (const part of index.search(lon, lat, lon, lat)) {
      const commune = communes.partCommune[part] as number;
      const frame = frames[part];
      if (commune >= found || frame === undefined) continue;
      projectInto(xy, 0, frame, lon * radiansPerDegree, authalicSine(lat));
      if (windingOf(communes, part, xy) > 0) found = commune;
    }
    return found === Infinity ? -1 : found;
  };
}
