import type { LonLat } from './lon-lat.ts';

export type Geodesic = {
  readonly distanceM: number;
  /** Degrees clockwise from true north, at the first place, in [0, 360). */
  readonly bearingDeg: number;
};

const semiMajorM = 6_378_137;
const flattening = 1 / 298.257223563;
const semiMinorM = semiMajorM * (1 - flattening);

/**
 * Distance and bearing from one place to another along the WGS84 ellipsoid: the inverse formula of Vincenty (1975), good
 * to half a millimetre. Nearly antipodal places, for which it does not settle, lie outside of any country.
 */
export function measureGeodesic(from: LonLat, to: LonLat): Geodesic {
  const lonDifference = toRadians(to[0] - from[0]);
  const u1 = reducedLatitude(from[1]);
  const u2 = reducedLatitude(to[1]);
  let lambda = lonDifference;
  for (let step = 0; step < 100; step += 1) {
    const next = lonDifference + correctionOf(u1, u2, lambda);
    const isSettled = Math.abs(next - lambda) < 1e-12;
    lambda = next;
    if (isSettled) break;
  }
  return { distanceM: lengthOf(u1, u2, lambda), bearingDeg: bearingOf(u1, u2, lambda) };
}

function arcOf(u1: number, u2: number, lambda: number) {
  const sinSigma = Math.hypot(
    Math.cos(u2) * Math.sin(lambda),
    Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
  );
  const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
  const sinAlpha = sinSigma === 0 ? 0 : (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
  const cosSquaredAlpha = 1 - sinAlpha ** 2;
  const cos2SigmaM =
    cosSquaredAlpha === 0 ? 0 : cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cosSquaredAlpha;
  return { sinSigma, cosSigma, sigma: Math.atan2(sinSigma, cosSigma), sinAlpha, cosSquaredAlpha, cos2SigmaM };
}

function correctionOf(u1: number, u2: number, lambda: number): number {
  const { sinSigma, cosSigma, sigma, sinAlpha, cosSquaredAlpha, cos2SigmaM } = arcOf(u1, u2, lambda);
  const c = (flattening / 16) * cosSquaredAlpha * (4 + flattening * (4 - 3 * cosSquaredAlpha));
  return (
    (1 - c) *
    flattening *
    sinAlpha *
    (sigma + c * sinSigma * (cos2SigmaM + c * cosSigma * (2 * cos2SigmaM ** 2 - 1)))
  );
}

function lengthOf(u1: number, u2: number, lambda: number): number {
  const { sinSigma, cosSigma, sigma, cosSquaredAlpha, cos2SigmaM } = arcOf(u1, u2, lambda);
  const uSquared = cosSquaredAlpha * ((semiMajorM / semiMinorM) ** 2 - 1);
  const a = 1 + (uSquared / 16384) * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
  const b = (uSquared / 1024) * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
  const deltaSigma =
    b *
    sinSigma *
    (cos2SigmaM +
      (b / 4) *
        (cosSigma * (2 * cos2SigmaM ** 2 - 1) -
          (b / 6) * cos2SigmaM * (4 * sinSigma ** 2 - 3) * (4 * cos2SigmaM ** 2 - 3)));
  return semiMinorM * a * (sigma - deltaSigma);
}

function bearingOf(u1: number, u2: number, lambda: number): number {
  const radians = Math.atan2(
    Math.cos(u2) * Math.sin(lambda),
    Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
  );
  return ((radians * 180) / Math.PI + 360) % 360;
}

function reducedLatitude(lat: number): number {
  return Math.atan((1 - flattening) * Math.tan(toRadians(lat)));
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
