/** Kilometres east and north of 106.85° E, 11.8° N. */
export type XyKm = readonly [xKm: number, yKm: number];
export type LonLat = readonly [lon: number, lat: number];

const SEMI_MAJOR_KM = 6378.137;
const E2 = 0.0066943799901413165;
const E = Math.sqrt(E2);
const RAD = Math.PI / 180;
const LON_0 = 106.85;
const LAT_0 = 11.8;

function authalic(latRad: number): number {
  const sin = Math.sin(latRad);
  const log = Math.log((1 - E * sin) / (1 + E * sin));
  return (1 - E2) * (sin / (1 - E2 * sin * sin) - log / (2 * E));
}

const SIN_0 = Math.sin(LAT_0 * RAD);
const SCALE_0 = Math.cos(LAT_0 * RAD) / Math.sqrt(1 - E2 * SIN_0 * SIN_0);
const Q_0 = authalic(LAT_0 * RAD);

/** Cylindrical equal-area on the WGS84 ellipsoid: plane areas are true square kilometres. */
export function toPlane([lon, lat]: LonLat): XyKm {
  const q = authalic(lat * RAD);
  return [(lon - LON_0) * RAD * SEMI_MAJOR_KM * SCALE_0, ((q - Q_0) * SEMI_MAJOR_KM) / (2 * SCALE_0)];
}

export function fromPlane([xKm, yKm]: XyKm): LonLat {
  const q = Q_0 + (2 * SCALE_0 * yKm) / SEMI_MAJOR_KM;
  let lat = Math.asin(q / 2);
  for (let i = 0; i < 6; i++) {
    const sin = Math.sin(lat);
    const slope = (2 * (1 - E2) * Math.cos(lat)) / ((1 - E2 * sin * sin) * (1 - E2 * sin * sin));
    lat -= (authalic(lat) - q) / slope;
  }
  return [LON_0 + xKm / (SEMI_MAJOR_KM * SCALE_0) / RAD, lat / RAD];
}

/** Signed: positive when the ring runs anticlockwise. */
export function ringAreaKm2(ring: readonly XyKm[]): number {
  let doubled = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    doubled += x * nextY - nextX * y;
  });
  return doubled / 2;
}

export function distanceKm([ax, ay]: XyKm, [bx, by]: XyKm): number {
  return Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
}

export function lineLengthKm(line: readonly XyKm[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) {
    length += distanceKm(line[i - 1] as XyKm, line[i] as XyKm);
  }
  return length;
}
