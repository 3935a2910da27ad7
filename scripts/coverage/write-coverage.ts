import type { PreparedAnalysis } from '#analysis/coverage-input/prepare-analysis.ts';
import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { CommuneCoverage, CoverageResult, Range, UnitCoverage } from '#domain/coverage-result.ts';
import { siteSets, type SiteSet } from '#domain/site-set.ts';
import type { CoverageFile, CoverageOptions } from './coverage-options.ts';
import type { FileProblem } from './file-problem.ts';
import type { NamedCommune } from './read-communes.ts';
import type { ReadTable } from './read-table.ts';

export type CoverageDocument = {
  readonly options: CoverageOptions;
  readonly tables: ReadonlyMap<CoverageFile, ReadTable>;
  readonly communes: readonly NamedCommune[];
  readonly prepared: PreparedAnalysis;
  readonly problems: readonly FileProblem[];
  readonly findings: readonly CoverageFinding[];
  readonly result: CoverageResult;
};

/** Everything: what went in (with its hash), what was chosen, what was found, and every measure. */
export function toJson({
  options,
  tables,
  communes,
  prepared,
  problems,
  findings,
  result,
}: CoverageDocument): string {
  const nameOf = new Map(communes.map(({ uid, name }) => [uid, name]));
  const document = {
    engine: options.engine,
    params: options.params,
    inputs: [...tables].map(([role, { name, rows, sha256 }]) => ({ role, name, rows: rows.length, sha256 })),
    sources: prepared.prepared.sources.map(({ id, siteId, status }, i) => ({
      id,
      siteId,
      status,
      radiusM: prepared.prepared.radii[i]?.radiusM,
      radiusOrigin: prepared.prepared.radii[i]?.origin,
      counted: prepared.input.disks.setMask[i] !== 0,
    })),
    problems,
    findings,
    total: result.total,
    communes: result.communes.map((commune) => ({ name: nameOf.get(commune.uid), ...commune })),
    criticalSites: result.criticalSites,
    criticalSources: result.criticalSources,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

type Cell = string | number | null | undefined;

/** A row for each commune and site set, then three for the total. */
export function toCsv({ communes, result }: CoverageDocument): string {
  const nameOf = new Map(communes.map(({ uid, name }) => [uid, name]));
  const rows = [
    ...result.communes.flatMap((commune) =>
      siteSets.map((set) => toRow(commune.uid, nameOf.get(commune.uid) ?? '', commune, set, commune)),
    ),
    ...siteSets.map((set) => toRow('total', '', result.total, set, null)),
  ];
  const heading = Object.keys(rows[0] ?? {});
  return [heading, ...rows.map((row) => heading.map((column) => row[column]))].map(toLine).join('');
}

function toRow(
  uid: string,
  name: string,
  unit: UnitCoverage,
  set: SiteSet,
  commune: CommuneCoverage | null,
): Readonly<Record<string, Cell>> {
  const measures = unit.sets[set];
  return {
    uid,
    name,
    site_set: set,
    people: round(unit.people),
    ...layers('people_reached', measures.peopleReachedAtLeast),
    hamlets: unit.hamlets,
    ...layers('hamlets_reached', measures.hamletsReachedAtLeast),
    area_m2: round(unit.areaM2),
    ...layers('area_reached_m2', measures.areaReachedM2AtLeast),
    boundary_m: round(unit.boundaryM),
    ...columns('boundary_reached_m', measures.boundaryReachedM),
    border_m: round(unit.borderM),
    ...columns('border_reached_m', measures.border?.reachedM),
    border_longest_gap_m: measures.border && round(measures.border.longestGapM),
    ...columns('people_lost_to_breakdown', unit.peopleLostToBreakdown),
    unreached_people: commune && round(commune.unreachedPeople),
    gap_rank: commune?.gapRank,
    nearest_operating_m: commune?.nearestOperatingM == null ? null : round(commune.nearestOperatingM),
    nearest_operating: commune?.nearestOperatingId,
  };
}

function layers(name: string, ranges: readonly Range[]): Readonly<Record<string, Cell>> {
  return Object.assign(
    {},
    ...ranges.map((range, i) => columns(i === 0 ? name : `${name}_by_${i + 1}`, range)),
  ) as Readonly<Record<string, Cell>>;
}

function columns(name: string, range: Range | undefined): Readonly<Record<string, Cell>> {
  return { [`${name}_low`]: range && round(range.low), [`${name}_high`]: range && round(range.high) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function toLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quote(String(cell ?? ''))).join(',')}\n`;
}

function quote(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
