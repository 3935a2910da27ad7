/** The ellipsoid of WGS84, which VN-2000 uses too. */
export const semiMajorM = 6_378_137;
export const flattening = 1 / 298.257223563;
export const eccentricitySquared = flattening * (2 - flattening);
