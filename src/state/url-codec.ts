import { parseDay, vietnamToday } from '#domain/day.ts';
import { communeMeasures } from '#domain/commune-measures.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { fundingSources } from '#domain/investment.ts';
import type { MapView } from '#domain/map-view.ts';
import { permitExpiries } from '#domain/permit-expiry.ts';
import { siteKinds, visibilities } from '#domain/site.ts';
import type { SiteFilter } from '#domain/site-filter.ts';
import { statuses } from '#domain/status.ts';
import { noEdits } from '#domain/what-if.ts';
import {
  comparedLimit,
  coverageTabs,
  defaultChoices,
  firstAsOf,
  languages,
  screens,
  themes,
  type Choices,
  type CoverageTab,
  type Screen,
} from './choices.ts';
import { decodeCommuneOrder, encodeCommuneOrder } from './commune-order.ts';
import { decodeCoverageParams, encodeCoverageParams } from './coverage-address.ts';
import { decodePaper, encodePaper, paperPath } from './paper-address.ts';
import type { Paper } from './paper.ts';
import {
  decodeSelection,
  encodeSelection,
  parseCode,
  parseDecisionKey,
  parseUid,
} from './selection-address.ts';
import { decodeTableChoice, encodeTableChoice } from './table-address.ts';
import { decodeTried, encodeTried } from './tried-address.ts';

/** A part of an address that could not be read and was left out. */
export type DroppedPart = { readonly part: string; readonly value: string };

export type DecodedAddress = { readonly choices: Choices; readonly dropped: readonly DroppedPart[] };

/** Reads an address (path and query). What cannot be read falls back to its default and is told. */
export function decodeAddress(
  pathname: string,
  search: string,
  today = vietnamToday(Date.now()),
): DecodedAddress {
  const query = new URLSearchParams(search);
  const dropped: DroppedPart[] = [];
  const drop = (part: string, value: string) => void dropped.push({ part, value });

  function one<Value>(part: string, parse: (text: string) => Value | null, otherwise: Value): Value {
    const text = query.get(part);
    if (text === null || text === '') return otherwise;
    const value = parse(text);
    if (value === null) drop(part, text);
    return value ?? otherwise;
  }
  function many<Value extends string>(part: string, allowed: readonly Value[]): ReadonlySet<Value> {
    const values = (query.get(part) ?? '').split(',').filter((text) => text !== '');
    const known = new Set<Value>();
    for (const text of values) {
      const value = allowed.find((each) => each === text);
      if (value === undefined) drop(part, text);
      else known.add(value);
    }
    return known;
  }

  const path = decodePath(pathname);
  const run = one('run', parseRunId, null);
  if (path === null) drop('path', pathname);
  const filter: SiteFilter = {
    kinds: many('k', siteKinds),
    statuses: many('s', statuses),
    visibilities: many('vis', visibilities),
    unit: one('u', parseUid, null),
    fundingSources: many('f', fundingSources),
    permitExpiries: many('permit', permitExpiries),
    decision: one('paid', parseDecisionKey, null),
    text: (query.get('q') ?? '').normalize('NFC').slice(0, 200),
  };
  return {
    choices: {
      screen: path?.paper ? one('screen', parseScreen, 'map') : (path?.screen ?? 'map'),
      selection: decodeSelection(path?.siteCode ?? null, one),
      filter,
      view: one('v', parseView, null),
      table: decodeTableChoice(query, drop),
      vintage: one('vintage', parseVintage, null),
      asOf: one('t', (text) => parseAsOf(text, today), { asOf: null }).asOf,
      measure: one('m', (text) => communeMeasures.find((each) => each === text) ?? null, null),
      coverage: decodeCoverageParams(query, drop),
      tried: one('tried', decodeTried, noEdits),
      run,
      communeOrder: one('list', decodeCommuneOrder, defaultChoices.communeOrder),
      part: one('part', (text) => coverageTabs.find((each) => each === text) ?? null, usualTab(run)),
      compare: one('cmp', parseCompared, defaultChoices.compare),
      language: one(
        'lang',
        (text) => languages.find((each) => each === text) ?? null,
        defaultChoices.language,
      ),
      theme: one('theme', (text) => themes.find((each) => each === text) ?? null, defaultChoices.theme),
      paper: decodePaper(path?.paper ?? null, one),
    },
    dropped,
  };
}

/** The address of a choice; what is at its default is left out. */
export function encodeAddress(choices: Choices): string {
  const { selection, filter, view } = choices;
  const site = selection?.kind === 'site' ? selection : null;
  const paper = choices.paper?.kind === 'dossier' && site === null ? null : choices.paper;
  const printPath = paperPath(paper);
  const isMap = choices.screen === 'map';
  const isSitePath = site !== null && printPath === null && (isMap || paper !== null);
  const parts: (readonly [string, string | null])[] = [
    ['screen', isMap || paper === null ? null : choices.screen],
    ...encodeSelection(selection, isSitePath),
    ['k', joined(siteKinds, filter.kinds)],
    ['s', joined(statuses, filter.statuses)],
    ['vis', joined(visibilities, filter.visibilities)],
    ['u', filter.unit],
    ['f', joined(fundingSources, filter.fundingSources)],
    ['permit', joined(permitExpiries, filter.permitExpiries)],
    ['paid', filter.decision],
    ['q', filter.text || null],
    ['v', view && `${round(view.lonLat[0], 5)},${round(view.lonLat[1], 5)},${round(view.zoom, 2)}`],
    ...encodeTableChoice(choices.table),
    ['vintage', choices.vintage === null ? null : String(choices.vintage)],
    ['t', choices.asOf],
    ['m', choices.measure],
    ['cmp', choices.compare.join(',') || null],
    ['lang', choices.language === defaultChoices.language ? null : choices.language],
    ['theme', choices.theme === defaultChoices.theme ? null : choices.theme],
    ...encodeCoverageParams(choices.coverage),
    ['tried', encodeTried(choices.tried)],
    ['run', choices.run],
    ['list', encodeCommuneOrder(choices.communeOrder)],
    ['part', choices.part === usualTab(choices.run) ? null : choices.part],
    ...encodePaper(paper),
  ];
  const query = parts
    .filter((part): part is readonly [string, string] => part[1] !== null)
    .map(
      ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%40', '@')}`,
    )
    .join('&');
  const sitePath = isSitePath
    ? `/sites/${encodeURIComponent(site.code)}${paper === null ? '' : '/dossier'}`
    : null;
  const path = printPath ?? sitePath ?? screenPaths[choices.screen];
  return query === '' ? path : `${path}?${query}`;
}

const screenPaths: Readonly<Record<Screen, string>> = { map: '/', table: '/table', coverage: '/coverage' };

type DecodedPath = {
  readonly screen: Screen;
  readonly siteCode: string | null;
  readonly paper: Paper['kind'] | null;
};

function decodePath(pathname: string): DecodedPath | null {
  const path = pathname.replace(/\/+$/, '');
  const bare = { screen: 'map', siteCode: null, paper: null } as const;
  if (path === '' || path === '/index.html') return bare;
  const screen = screens.find((each) => screenPaths[each] === path);
  if (screen !== undefined) return { ...bare, screen };
  if (path === '/print/map') return { ...bare, paper: 'map' };
  if (path === '/print/dossiers') return { ...bare, paper: 'dossiers' };
  const [, code, dossier] = /^\/sites\/([^/]+)(\/dossier)?$/.exec(path) ?? [];
  if (code === undefined) return null;
  const siteCode = parseCode(decodeSafely(code));
  return siteCode === null ? null : { ...bare, siteCode, paper: dossier === undefined ? null : 'dossier' };
}

function parseScreen(text: string): Screen | null {
  return screens.find((each) => each === text) ?? null;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseCompared(text: string): readonly AdminUnitUid[] | null {
  const uids = text.split(',').map(parseUid);
  const sound = uids.length <= comparedLimit && new Set(uids).size === uids.length;
  const known = uids.filter((uid) => uid !== null);
  return sound && known.length === uids.length ? known : null;
}

function parseRunId(text: string): string | null {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : null;
}

/** Who opens a kept analysis sees first what was kept. */
function usualTab(run: Choices['run']): CoverageTab {
  return run === null ? defaultChoices.part : 'runs';
}

function parseVintage(text: string): number | null {
  return /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

/** A day, or a year, which is its last day; today and the year that is running are today itself. */
function parseAsOf(text: string, today: string): { readonly asOf: string | null } | null {
  if (text === today || text === today.slice(0, 4)) return { asOf: null };
  const asOf = /^\d{4}$/.test(text) ? `${text}-12-31` : text;
  return parseDay(asOf) === null || asOf < firstAsOf || asOf > today ? null : { asOf };
}

function parseView(text: string): MapView | null {
  const parts = text.split(',');
  const [lon, lat, zoom] = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return null;
  const within = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
  return within ? { lonLat: [lon, lat], zoom } : null;
}

function joined<Value extends string>(order: readonly Value[], chosen: ReadonlySet<Value>): string | null {
  return chosen.size === 0 ? null : order.filter((value) => chosen.has(value)).join(',');
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
