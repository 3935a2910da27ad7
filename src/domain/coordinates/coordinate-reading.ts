import type { LonLat } from '../lon-lat.ts';

/** What a text means that looks like a place given in numbers. */
export type CoordinateReading =
  | { readonly kind: 'degrees'; readonly lonLat: LonLat }
  /** VN-2000: which meridian it is counted from does not stand in the numbers. `isSwapped`: the easting was named first. */
  | {
      readonly kind: 'metres';
      readonly northingM: number;
      readonly eastingM: number;
      readonly isSwapped: boolean;
    }
  /** Well written, but nowhere near Việt Nam. */
  | { readonly kind: 'outside'; readonly lonLat: LonLat }
  /** Only one of the two numbers so far. */
  | { readonly kind: 'half' }
  | { readonly kind: 'faulty'; readonly fault: 'minutes' | 'degrees' | 'metres' };

/** Mainland, shelf and both archipelagos. */
export function isAboutVietnam([lon, lat]: LonLat): boolean {
  return lon >= 102 && lon <= 118 && lat >= 6 && lat <= 23.6;
}

/** Northings from Cà Mau to Hà Giang, eastings of a zone of 3 degrees with room to spare. */
export function isVn2000Pair(northingM: number, eastingM: number): boolean {
  return northingM >= 700_000 && northingM <= 2_620_000 && eastingM >= 150_000 && eastingM <= 850_000;
}
