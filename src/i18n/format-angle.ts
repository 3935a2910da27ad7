type Hemispheres = readonly [north: string, south: string, east: string, west: string];

/** `11°56′49,81″ B; 106°30′21,17″ Đ`: latitude first, to a hundredth of a second (30 cm). */
export function formatDms(
  [lon, lat]: readonly [number, number],
  [north, south, east, west]: Hemispheres,
  seconds: Intl.NumberFormat,
): string {
  return `${toDms(lat, seconds)} ${lat < 0 ? south : north}; ${toDms(lon, seconds)} ${lon < 0 ? west : east}`;
}

/** `106°15′`: a central meridian, which lies on a quarter of a degree. */
export function formatMeridian(degrees: number): string {
  const minutes = Math.round((degrees % 1) * 60);
  return `${Math.trunc(degrees)}°${String(minutes).padStart(2, '0')}′`;
}

function toDms(degrees: number, seconds: Intl.NumberFormat): string {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  return `${Math.floor(hundredths / 360_000)}°${String(minutes).padStart(2, '0')}′${seconds.format((hundredths % 6000) / 100)}″`;
}
