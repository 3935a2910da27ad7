import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { siteKinds } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import { parseBounds, parseCode, parseUid, parseView } from '../options/option-values.ts';
import { messageVersion, type HostMessage } from './embed-messages.ts';

/** `foreign`: not meant for the map, to be passed over in silence. */
export type MessageFault =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'invalid'; readonly expected: string };

type Fields = Readonly<Record<string, unknown>>;

/** Reads what came through `postMessage`. Anything may come. */
export function parseHostMessage(data: unknown): Result<HostMessage, MessageFault> {
  if (!isFields(data) || data['phenDau'] !== messageVersion) return fail({ kind: 'foreign' });
  switch (data['type']) {
    case 'hello':
      return ok({ type: 'hello' });
    case 'setView': {
      const target = readTarget(data);
      return target === null
        ? invalid('setView: { lonLat: [106.8, 11.8], zoom: 10 } or { bounds: [106, 11, 107, 12] }')
        : ok({ type: 'setView', target });
    }
    case 'select': {
      const given = data['site'];
      const site = typeof given === 'string' ? parseCode(given) : null;
      return site === null && given !== null
        ? invalid('select: { site: a code or null }')
        : ok({ type: 'select', site });
    }
    case 'filter':
      return readFilter(data);
    default:
      return invalid('type: hello | setView | select | filter');
  }
}

function readTarget({
  lonLat,
  zoom,
  bounds,
}: Fields & { lonLat?: unknown; zoom?: unknown; bounds?: unknown }): MapView | LonLatBounds | null {
  if (isNumbers(bounds)) return parseBounds(bounds.map(plain).join(','));
  return isNumbers(lonLat) && typeof zoom === 'number'
    ? parseView([...lonLat, zoom].map(plain).join(','))
    : null;
}

function readFilter(data: Fields): Result<HostMessage, MessageFault> {
  const kinds = readList(data['kinds'], siteKinds);
  const chosen = readList(data['statuses'], statuses);
  const commune = readCommune(data['commune']);
  if (kinds === null) return invalid(`filter.kinds: ${siteKinds.join(', ')}`);
  if (chosen === null) return invalid(`filter.statuses: ${statuses.join(', ')}`);
  if (commune === 'wrong') return invalid('filter.commune: 25280@2025 or null');
  return ok({
    type: 'filter',
    ...(kinds === undefined ? {} : { kinds }),
    ...(chosen === undefined ? {} : { statuses: chosen }),
    ...(commune === undefined ? {} : { commune }),
  });
}

/** undefined when not given. */
function readCommune(given: unknown): AdminUnitUid | null | undefined | 'wrong' {
  if (given === undefined || given === null) return given;
  return (typeof given === 'string' ? parseUid(given) : null) ?? 'wrong';
}

/** undefined when not given, null when something in it is unknown. */
function readList<Value extends string>(
  given: unknown,
  allowed: readonly Value[],
): readonly Value[] | null | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return null;
  const known = given.map((each) => allowed.find((value) => value === each));
  return known.some((value) => value === undefined) ? null : known.flatMap((value) => value ?? []);
}

function invalid(expected: string): Result<HostMessage, MessageFault> {
  return fail({ kind: 'invalid', expected });
}

function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number' && Number.isFinite(each));
}

/** Without an exponent, as the options are written. */
function plain(number: number): string {
  return number.toFixed(7);
}
