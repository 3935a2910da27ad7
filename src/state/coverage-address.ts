import {
  type CoverageParams,
  defaultCoverageParams,
  demandKinds,
  maxCoverDepth,
  unknownTreatments,
} from '#domain/coverage-params.ts';
import { findRadiusFault, type RadiusKey } from '#domain/reach-radius.ts';
import { siteSets } from '#domain/site-set.ts';
import { siteKinds, type SiteKind } from '#domain/site.ts';

type Drop = (part: string, value: string) => void;

const radiusKeys = Object.keys(defaultCoverageParams.radiusDefaultsM) as readonly RadiusKey[];
const factorBounds = { least: 0.1, most: 10 } as const;

/** Reads the parts of an address that say how coverage is counted: `reach`, `set`, `radius`, `factor`, `depth`, `demand`, `unknown`, `poor`, `guards` and `border`. */
export function decodeCoverageParams(query: URLSearchParams, drop: Drop): CoverageParams {
  const base = defaultCoverageParams;
  return {
    kinds: kindsOf('reach') ?? base.kinds,
    siteSet: one('set', siteSets) ?? base.siteSet,
    radiusDefaultsM: { ...base.radiusDefaultsM, ...radii() },
    radiusFactor: number('factor', factorBounds.least, factorBounds.most) ?? base.radiusFactor,
    k: number('depth', 1, maxCoverDepth, true) ?? base.k,
    demand: one('demand', demandKinds) ?? base.demand,
    unknownTreatment: one('unknown', unknownTreatments) ?? base.unknownTreatment,
    includePoorlyLocated: one('poor', ['1']) !== null,
    borderKinds: kindsOf('guards') ?? base.borderKinds,
    borderRadiusM: radius('border', query.get('border')) ?? base.borderRadiusM,
  };

  function one<Value extends string>(part: string, allowed: readonly Value[]): Value | null {
    const text = query.get(part) ?? '';
    const value = allowed.find((each) => each === text) ?? null;
    if (value === null && text !== '') drop(part, text);
    return value;
  }
  function number(part: string, least: number, most: number, isWhole = false): number | null {
    const text = query.get(part) ?? '';
    if (text === '') return null;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return value;
    drop(part, text);
    return null;
  }
  function radius(part: string, text: string | null, whole = text): number | null {
    if (text === null || text === '') return null;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (findRadiusFault(value) === null) return value;
    drop(part, whole ?? text);
    return null;
  }
  function radii(): Partial<Record<RadiusKey, number>> {
    const chosen: Partial<Record<RadiusKey, number>> = {};
    for (const text of listOf('radius')) {
      const [name, amount] = text.split(':');
      const key = radiusKeys.find((each) => each === name);
      const value = key === undefined ? null : radius('radius', amount ?? '', text);
      if (key === undefined) drop('radius', text);
      else if (value !== null) chosen[key] = value;
    }
    return chosen;
  }
  function kindsOf(part: string): readonly SiteKind[] | null {
    const texts = listOf(part);
    for (const text of texts) if (!siteKinds.some((kind) => kind === text)) drop(part, text);
    const kinds = siteKinds.filter((kind) => texts.includes(kind));
    return kinds.length === 0 ? null : kinds;
  }
  function listOf(part: string): readonly string[] {
    return (query.get(part) ?? '').split(',').filter((text) => text !== '');
  }
}

/** The parts of an address that differ from the default. */
export function encodeCoverageParams(params: CoverageParams): readonly (readonly [string, string | null])[] {
  const base = defaultCoverageParams;
  const radii = radiusKeys
    .filter((key) => params.radiusDefaultsM[key] !== base.radiusDefaultsM[key])
    .map((key) => `${key}:${params.radiusDefaultsM[key]}`);
  return [
    ['reach', changed(inOrder(params.kinds), inOrder(base.kinds))],
    ['set', changed(params.siteSet, base.siteSet)],
    ['radius', radii.join(',') || null],
    ['factor', changed(params.radiusFactor, base.radiusFactor)],
    ['depth', changed(params.k, base.k)],
    ['demand', changed(params.demand, base.demand)],
    ['unknown', changed(params.unknownTreatment, base.unknownTreatment)],
    ['poor', params.includePoorlyLocated ? '1' : null],
    ['guards', changed(inOrder(params.borderKinds), inOrder(base.borderKinds))],
    ['border', changed(params.borderRadiusM, base.borderRadiusM)],
  ];
}

function changed<Value extends string | number>(value: Value, standard: Value): string | null {
  return value === standard ? null : String(value);
}

function inOrder(kinds: readonly SiteKind[]): string {
  return siteKinds.filter((kind) => kinds.includes(kind)).join(',');
}
