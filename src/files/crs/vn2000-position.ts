import type { LonLat } from '#domain/lon-lat.ts';
import { projectTransverseMercator, unprojectTransverseMercator } from './transverse-mercator.ts';
import { fromVn2000Datum, toVn2000Datum } from './vn2000-datum.ts';

/** A place in a 3-degree zone of VN-2000. Vietnamese papers call the northing X and the easting Y. */
export type Vn2000Position = {
  readonly northingM: number;
  readonly eastingM: number;
  readonly meridianDeg: number;
};

const scale = 0.9999;
const falseEastingM = 500_000;

/** WGS84 to VN-2000, zone of 3 degrees around a meridian. Agrees with PROJ within a millimetre inside Vietnam. */
export function toVn2000(lonLat: LonLat, meridianDeg: number): Vn2000Position {
  const { eastingM, northingM } = projectTransverseMercator(toVn2000Datum(lonLat), meridianDeg);
  return { northingM: scale * northingM, eastingM: falseEastingM + scale * eastingM, meridianDeg };
}

/** VN-2000 to WGS84: the inverse of `toVn2000`. The caller checks that the place makes sense. */
export function fromVn2000({ northingM, eastingM, meridianDeg }: Vn2000Position): LonLat {
  return fromVn2000Datum(
    unprojectTransverseMercator(
      { northingM: northingM / scale, eastingM: (eastingM - falseEastingM) / scale },
      meridianDeg,
    ),
  );
}
