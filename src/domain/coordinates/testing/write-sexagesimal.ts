import type { LonLat } from '../../lon-lat.ts';

/** Letters for north and east, and the decimal sign. */
type SexagesimalStyle = {
  readonly north: string;
  readonly east: string;
  readonly decimal: '.' | ',';
};

/** Degrees, minutes and seconds to a hundredth of a second (30 cm), latitude first: `11°58′01,74″B 106°34′12,76″Đ`. */
export function writeDms([lon, lat]: LonLat, { north, east, decimal }: SexagesimalStyle): string {
  return `${dms(lat, decimal)}${north} ${dms(lon, decimal)}${east}`;
}

/** Degrees and minutes to a ten-thousandth of a minute (20 cm), latitude first: `11°58,0290′B 106°34,2127′Đ`. */
export function writeDm([lon, lat]: LonLat, { north, east, decimal }: SexagesimalStyle): string {
  return `${dm(lat, decimal)}${north} ${dm(lon, decimal)}${east}`;
}

function dms(degrees: number, decimal: string): string {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  const seconds = ((hundredths % 6000) / 100).toFixed(2).padStart(5, '0').replace('.', decimal);
  const minutes = String(Math.floor(hundredths / 6000) % 60).padStart(2, '0');
  return `${Math.floor(hundredths / 360_000)}°${minutes}′${seconds}″`;
}

function dm(degrees: number, decimal: string): string {
  const parts = Math.round(Math.abs(degrees) * 600_000);
  const minutes = ((parts % 600_000) / 10_000).toFixed(4).padStart(7, '0').replace('.', decimal);
  return `${Math.floor(parts / 600_000)}°${minutes}′`;
}
