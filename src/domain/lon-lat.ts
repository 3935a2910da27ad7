/** Longitude, latitude in degrees, WGS84. Always in this order. */
export type LonLat = readonly [lon: number, lat: number];
