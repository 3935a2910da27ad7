import type { AdminUnit } from './admin-unit.ts';
import { emptyContents, type UnitContents } from './group-by-unit.ts';
import type { AdminUnitUid } from './id.ts';
import type { SiteInvestment } from './investment.ts';
import { isStanding, type Status } from './status.ts';

/** What communes can be coloured and ranked by. */
export const communeMeasures = [
  'people',
  'sites',
  'broken_share',
  'broken_cluster_share',
  'investment_per_head',
  'years_since_investment',
] as const;
export type CommuneMeasure = (typeof communeMeasures)[number];

/** Why a commune has no value: a legend and a table say it in words. */
export const noValueReasons = [
  'no_population',
  'nothing_standing',
  'status_unknown',
  'never_invested',
] as const;
export type NoValueReason = (typeof noValueReasons)[number];

export type MeasureValue =
  | {
      readonly value: number;
      /** What the value could be once the unknown statuses are known; null when nothing about it is unknown. */
      readonly range: readonly [low: number, high: number] | null;
    }
  | { readonly value: null; readonly reason: NoValueReason };

/**
 * The value of one commune on one date.
 * - `people`: inhabitants.
 * - `sites`: sites that stand there (not those planned, being built or retired).
 * - `broken_share`, `broken_cluster_share`: see `computeBrokenShare`; 0 to 1.
 * - `investment_per_head`: thousand VND an inhabitant, disbursed by the decisions taken up to the date.
 * - `years_since_investment`: whole years since the latest year in which money was disbursed.
 */
export function measureCommune(
  measure: CommuneMeasure,
  unit: Pick<AdminUnit, 'population'>,
  contents: UnitContents,
  onDate: string,
): MeasureValue {
  switch (measure) {
    case 'people':
      return unit.population === null ? none('no_population') : known(unit.population);
    case 'sites':
      return known(contents.sites.filter(({ status }) => isStanding(status)).length);
    case 'broken_share':
      return computeBrokenShare(contents.sites);
    case 'broken_cluster_share':
      return computeBrokenShare(contents.clusters);
    case 'investment_per_head':
      return unit.population === null || unit.population === 0
        ? none('no_population')
        : known((sumDisbursedMvnd(contents.investments, onDate) * 1000) / unit.population);
    case 'years_since_investment': {
      const latest = latestInvestmentYear(contents.investments, onDate);
      return latest === null ? none('never_invested') : known(Math.max(0, yearOf(onDate) - latest));
    }
  }
}

/** The measure for each of the communes, also for those that hold nothing. */
export function measureCommunes(
  measure: CommuneMeasure,
  units: readonly AdminUnit[],
  groups: ReadonlyMap<AdminUnitUid, UnitContents>,
  onDate: string,
): ReadonlyMap<AdminUnitUid, MeasureValue> {
  return new Map(
    units.map((unit) => [
      unit.uid,
      measureCommune(measure, unit, groups.get(unit.uid) ?? emptyContents, onDate),
    ]),
  );
}

/**
 * Broken ones among those that stand and whose status is known. One of unknown status is neither counted as working
 * nor as broken: it makes the value a range, from "none of the unknown is broken" to "all of them are".
 */
export function computeBrokenShare(things: readonly { readonly status: Status }[]): MeasureValue {
  const standing = things.filter(({ status }) => isStanding(status));
  if (standing.length === 0) return none('nothing_standing');
  const unknown = standing.filter(({ status }) => status === 'unknown').length;
  const broken = standing.filter(({ status }) => status === 'broken').length;
  const sure = standing.length - unknown;
  if (sure === 0) return none('status_unknown');
  return {
    value: broken / sure,
    range: unknown === 0 ? null : [broken / standing.length, (broken + unknown) / standing.length],
  };
}

/** What the shares come to in million VND, by decisions taken up to the date, without the dust of binary fractions. */
export function sumDisbursedMvnd(investments: readonly SiteInvestment[], onDate: string): number {
  const total = listTaken(investments, onDate).reduce((sum, each) => sum + each.shareDisbursedMvnd, 0);
  return Math.round(total * 1e6) / 1e6;
}

/** The latest year in which money went to one of the sites; null when none did. */
export function latestInvestmentYear(investments: readonly SiteInvestment[], onDate: string): number | null {
  const years = listTaken(investments, onDate)
    .filter(({ shareDisbursedMvnd }) => shareDisbursedMvnd > 0)
    .map(({ year }) => year);
  return years.length === 0 ? null : Math.max(...years);
}

/** The lines whose decision had been taken on the date. */
export function listTaken(investments: readonly SiteInvestment[], onDate: string): readonly SiteInvestment[] {
  return investments.filter(({ decisionDate }) => decisionDate <= onDate);
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}

function known(value: number): MeasureValue {
  return { value, range: null };
}

function none(reason: NoValueReason): MeasureValue {
  return { value: null, reason };
}
