/** WGS84. */
export const semiMajorM = 6378137;
export const eccentricitySquared = 0.0066943799901413165;
const eccentricity = Math.sqrt(eccentricitySquared);

export const radiansPerDegree = Math.PI / 180;

/**
 * q of Snyder 1987 eq. 3-12, from the sine of the latitude. The area between the equator and that latitude is proportional to it.
 * artanh(es)/e is summed as a series: (es)² < 0.0067, so eight terms reach the last bit.
 */
export function authalicQ(sine: number): number {
  const u = eccentricitySquared * sine * sine;
  const series =
    1 + u * (1 / 3 + u * (1 / 5 + u * (1 / 7 + u * (1 / 9 + u * (1 / 11 + u * (1 / 13 + u * (1 / 15)))))));
  return (1 - eccentricitySquared) * sine * (1 / (1 - u) + series);
}

/** q of the pole, in closed form since the series is for the sine of real latitudes up to it. */
export const polarQ = 1 + ((1 - eccentricitySquared) / eccentricity) * Math.atanh(eccentricity);

/** Radius of the sphere with the area of the ellipsoid (Snyder eq. 3-13). */
export const authalicRadiusM = semiMajorM * Math.sqrt(polarQ / 2);

/** Sine of the authalic latitude β of a latitude in degrees (Snyder eq. 3-11). */
export function authalicSine(latitude: number): number {
  return authalicQ(Math.sin(latitude * radiansPerDegree)) / polarQ;
}
