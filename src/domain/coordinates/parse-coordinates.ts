import { isAboutVietnam, isVn2000Pair, type CoordinateReading } from './coordinate-reading.ts';
import { findMapLink } from './find-map-link.ts';
import { parseAngle, type ParsedAngle } from './parse-angle.ts';
import { simplifyCoordinateText } from './simplify-coordinate-text.ts';
import { splitCoordinatePair, type CoordinateHalf } from './split-coordinate-pair.ts';

type Angle = Extract<ParsedAngle, { ok: true }>;

/**
 * Reads a place written in numbers: degrees, degrees and minutes, degrees, minutes and seconds, in either order, with point
 * or comma, with the letters of either language; metres of VN-2000 in either order; a link to a map. null when the text is
 * something else. N is north: no place in Việt Nam lies south of the equator.
 */
export function parseCoordinates(text: string): CoordinateReading | null {
  const trimmed = text.trim();
  const simple = simplifyCoordinateText(findMapLink(trimmed) ?? trimmed);
  if (simple === null) return null;
  const halves = splitCoordinatePair(simple);
  if (halves === null) return null;
  const isMarked = /[°nsew]/.test(simple);
  const angles = halves.map(({ text: half }) => parseAngle(half));
  const [first, second] = angles;
  if (first === undefined) return null;
  if (angles.some((angle) => !angle.ok && angle.fault === 'minutes'))
    return isMarked ? { kind: 'faulty', fault: 'minutes' } : null;
  if (second === undefined || (!second.ok && halves[1]?.text === ''))
    return first.ok && (isMarked || (first.isExact && Math.abs(first.degrees) <= 180))
      ? { kind: 'half' }
      : null;
  if (angles.length !== 2 || !first.ok || !second.ok) return null;
  return readMetres(first, second) ?? readDegrees(halves, first, second, isMarked);
}

function readMetres(first: Angle, second: Angle): CoordinateReading | null {
  for (const a of valuesOf(first))
    for (const b of valuesOf(second)) {
      if (isVn2000Pair(a, b)) return { kind: 'metres', northingM: a, eastingM: b, isSwapped: false };
      if (isVn2000Pair(b, a)) return { kind: 'metres', northingM: b, eastingM: a, isSwapped: true };
    }
  const isLong = Math.min(first.degrees, second.degrees) >= 100_000;
  return isLong ? { kind: 'faulty', fault: 'metres' } : null;
}

function valuesOf({ degrees, grouped }: Angle): readonly number[] {
  return grouped === null ? [degrees] : [degrees, grouped];
}

function readDegrees(
  halves: readonly CoordinateHalf[],
  first: Angle,
  second: Angle,
  isMarked: boolean,
): CoordinateReading | null {
  const letters = halves.map(({ letter }) => letter ?? '');
  const a = signed(first.degrees, letters[0]);
  const b = signed(second.degrees, letters[1]);
  const isLatLon = 'ns'.includes(letters[0] ?? '') && 'ew'.includes(letters[1] ?? '');
  const isLonLat = 'ew'.includes(letters[0] ?? '') && 'ns'.includes(letters[1] ?? '');
  if (!isLatLon && !isLonLat) return { kind: 'faulty', fault: 'degrees' };
  if (isLatLon && isAboutVietnam([b, a])) return { kind: 'degrees', lonLat: [b, a] };
  if (isLonLat && isAboutVietnam([a, b])) return { kind: 'degrees', lonLat: [a, b] };
  const isMeant = isMarked || (first.isExact && second.isExact);
  if (!isMeant) return null;
  const lonLat = isLatLon && Math.abs(a) <= 90 ? ([b, a] as const) : ([a, b] as const);
  const isPlace = Math.abs(lonLat[0]) <= 180 && Math.abs(lonLat[1]) <= 90;
  return isPlace ? { kind: 'outside', lonLat } : { kind: 'faulty', fault: 'degrees' };
}

function signed(degrees: number, letter: string | undefined): number {
  return letter === 's' || letter === 'w' ? -Math.abs(degrees) : degrees;
}
