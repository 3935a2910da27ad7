import type { LonLat } from '#domain/lon-lat.ts';
import { eccentricitySquared, flattening, semiMajorM } from './wgs84-ellipsoid.ts';

type PlanePosition = { readonly eastingM: number; readonly northingM: number };

const eccentricity = Math.sqrt(eccentricitySquared);
const n = flattening / (2 - flattening);
const rectifyingRadiusM = (semiMajorM / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);

const forward = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
  (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
  (49561 * n ** 4) / 161280,
] as const;

const backward = [
  n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
  (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
  (4397 * n ** 4) / 161280,
] as const;

/**
 * Transverse Mercator on the WGS84 ellipsoid with scale 1 on its meridian and no false easting.
 * Krüger's series to the fourth order (Karney 2011, Transverse Mercator with an accuracy of a few nanometers).
 */
export function projectTransverseMercator([lon, lat]: LonLat, meridianDeg: number): PlanePosition {
  const lambda = ((lon - meridianDeg) * Math.PI) / 180;
  const tau = toConformal(Math.tan((lat * Math.PI) / 180));
  const xi = Math.atan2(tau, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
  const [northing, easting] = addSeries(xi, eta, forward, 1);
  return { northingM: rectifyingRadiusM * northing, eastingM: rectifyingRadiusM * easting };
}

/** The inverse of `projectTransverseMercator`. */
export function unprojectTransverseMercator(
  { eastingM, northingM }: PlanePosition,
  meridianDeg: number,
): LonLat {
  const [xi, eta] = addSeries(northingM / rectifyingRadiusM, eastingM / rectifyingRadiusM, backward, -1);
  const lambda = Math.atan2(Math.sinh(eta), Math.cos(xi));
  const tau = fromConformal(Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi)));
  return [meridianDeg + (lambda * 180) / Math.PI, (Math.atan(tau) * 180) / Math.PI];
}

function addSeries(xi: number, eta: number, terms: readonly number[], sign: 1 | -1): [number, number] {
  return terms.reduce<[number, number]>(
    ([sumXi, sumEta], term, index) => {
      const order = 2 * (index + 1);
      return [
        sumXi + sign * term * Math.sin(order * xi) * Math.cosh(order * eta),
        sumEta + sign * term * Math.cos(order * xi) * Math.sinh(order * eta),
      ];
    },
    [xi, eta],
  );
}

/** Tangent of the geographic latitude to that of the conformal one. */
function toConformal(tau: number): number {
  const secant = Math.hypot(1, tau);
  const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tau) / secant));
  return tau * Math.hypot(1, sigma) - sigma * secant;
}

/** The inverse by Newton's method: three steps leave nothing that a number can hold. */
function fromConformal(wanted: number): number {
  let tau = wanted / (1 - eccentricitySquared);
  for (let step = 0; step < 3; step += 1) {
    const now = toConformal(tau);
    const slope =
      ((1 - eccentricitySquared) * Math.hypot(1, now) * Math.hypot(1, tau)) /
      (1 + (1 - eccentricitySquared) * tau ** 2);
    tau += (wanted - now) / slope;
  }
  return tau;
}
