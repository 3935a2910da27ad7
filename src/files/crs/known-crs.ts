import { vn2000ShiftParameters } from './vn2000-datum.ts';
import { vn2000Zones } from './vn2000-meridians.ts';

const vn2000Shift = `+towgs84=${vn2000ShiftParameters.join(',')}`;

/** WGS84 in degrees: EPSG:4326 and its twins; `crs` members name them in many ways. */
const geographicWgs84 = new Set(['4326', '4979', 'CRS84', '84', 'CRS84H']);

export type KnownCrs = { readonly code: string; readonly proj: string | null };

/**
 * The coordinate system that a file declares, as a proj string; `proj` is null when it is WGS84 already.
 * Returns null for one that is not known here: WGS84, Web Mercator, UTM 47–49 N and VN-2000 are.
 */
export function toKnownCrs(declared: string): KnownCrs | null {
  const code =
    /([A-Za-z]*\d+[A-Za-z]*)\s*$/.exec(declared.trim())?.[1]?.toUpperCase() ?? declared.trim().toUpperCase();
  if (geographicWgs84.has(code) || /^WGS ?84$/i.test(declared.trim()))
    return { code: 'EPSG:4326', proj: null };
  const proj = toProj(code);
  return proj === null ? null : { code: `EPSG:${code}`, proj };
}

function toProj(code: string): string | null {
  if (code === '3857' || code === '900913' || code === '102100')
    return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs';
  if (code === '32647' || code === '32648' || code === '32649')
    return `+proj=utm +zone=${code.slice(3)} +datum=WGS84 +units=m +no_defs`;
  if (code === '4756') return `+proj=longlat +ellps=WGS84 ${vn2000Shift} +no_defs`;
  if (code === '3405' || code === '3406')
    return `+proj=utm +zone=${code === '3405' ? 48 : 49} +ellps=WGS84 ${vn2000Shift} +units=m +no_defs`;
  const meridian = vn2000Zones.find(({ epsg }) => epsg === code)?.meridianDeg;
  return meridian === undefined
    ? null
    : `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 ${vn2000Shift} +units=m +no_defs`;
}
