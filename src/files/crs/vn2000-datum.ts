import type { LonLat } from '#domain/lon-lat.ts';
import { eccentricitySquared, flattening, semiMajorM } from './wgs84-ellipsoid.ts';

/**
 * VN-2000 to WGS84 by the Department of Survey and Mapping (EPSG operation 6960), position vector signs:
 * metres, seconds of arc, parts per million.
 */
export const vn2000ShiftParameters = [
  -191.90441429, -39.30318279, -111.45032835, -0.00928836, 0.01975479, -0.00427372, 0.252906278,
] as const;

const [dxM, dyM, dzM, xSeconds, ySeconds, zSeconds, millionths] = vn2000ShiftParameters;
const [rx, ry, rz] = [toRadians(xSeconds), toRadians(ySeconds), toRadians(zSeconds)] as const;
const factor = 1 + millionths / 1e6;

type Vector = readonly [x: number, y: number, z: number];

export function fromVn2000Datum(lonLat: LonLat): LonLat {
  const [x, y, z] = toGeocentric(lonLat);
  return toGeodetic([
    factor * (x - rz * y + ry * z) + dxM,
    factor * (rz * x + y - rx * z) + dyM,
    factor * (-ry * x + rx * y + z) + dzM,
  ]);
}

export function toVn2000Datum(lonLat: LonLat): LonLat {
  const [xM, yM, zM] = toGeocentric(lonLat);
  const [x, y, z] = [(xM - dxM) / factor, (yM - dyM) / factor, (zM - dzM) / factor] as const;
  return toGeodetic([x + rz * y - ry * z, -rz * x + y + rx * z, ry * x - rx * y + z]);
}

function toGeocentric([lon, lat]: LonLat): Vector {
  const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  const normalM = semiMajorM / Math.sqrt(1 - eccentricitySquared * Math.sin(phi) ** 2);
  return [
    normalM * Math.cos(phi) * Math.cos(lambda),
    normalM * Math.cos(phi) * Math.sin(lambda),
    normalM * (1 - eccentricitySquared) * Math.sin(phi),
  ];
}

/** Bowring (1976): exact to far below a millimetre for places near the ground. */
function toGeodetic([x, y, z]: Vector): LonLat {
  const semiMinorM = semiMajorM * (1 - flattening);
  const fromAxisM = Math.hypot(x, y);
  const theta = Math.atan2(z * semiMajorM, fromAxisM * semiMinorM);
  const secondSquared = eccentricitySquared / (1 - eccentricitySquared);
  const phi = Math.atan2(
    z + secondSquared * semiMinorM * Math.sin(theta) ** 3,
    fromAxisM - eccentricitySquared * semiMajorM * Math.cos(theta) ** 3,
  );
  return [(Math.atan2(y, x) * 180) / Math.PI, (phi * 180) / Math.PI];
}

function toRadians(seconds: number): number {
  return (seconds / 3600) * (Math.PI / 180);
}
