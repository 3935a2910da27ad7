import type { LonLat } from './lon-lat.ts';

/** A place some metres to the east and north, good to a few centimetres over the steps that a key makes. */
export function stepByMetres([lon, lat]: LonLat, eastM: number, northM: number): LonLat {
  const radians = (lat * Math.PI) / 180;
  // Degrees of latitude and longitude on WGS84 (series of the meridian and of the parallel, first terms).
  const latM = 111_132.954 - 559.822 * Math.cos(2 * radians) + 1.175 * Math.cos(4 * radians);
  const lonM = 111_412.84 * Math.cos(radians) - 93.5 * Math.cos(3 * radians);
  return [lon + eastM / lonM, lat + northM / latM];
}
