import type { CoverageFigures, Losses } from '#domain/coverage-figures.ts';
import type {
  BorderGap,
  BorderReach,
  CommuneCoverage,
  CoverageResult,
  Criticality,
  Range,
  SetMeasures,
  UnitCoverage,
} from '#domain/coverage-result.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { readingsOf, type SiteSet, siteSetReadings } from '#domain/site-set.ts';
import { findLongestGap } from './border-cover.ts';
import { rankGaps } from './rank-gaps.ts';

/** Names of what the figures count, in their order. */
export type CoverageNames = {
  readonly communes: readonly AdminUnitUid[];
  readonly disks: readonly { readonly id: string; readonly siteId: string }[];
  readonly groups: readonly string[];
};

/** The measures of DESIGN.md section 5, of every commune and of all together. */
export function buildCoverageResult(figures: CoverageFigures, names: CoverageNames): CoverageResult {
  const every = names.communes.map((_, commune) => commune);
  const people = (commune: number): number => figures.people?.allWeight[commune] ?? 0;
  const ranks = rankGaps(figures.gaps.map((gap, commune) => ({ ...gap, people: people(commune) })));
  return {
    communes: names.communes.map((uid, commune): CommuneCoverage => {
      const gap = figures.gaps[commune];
      return {
        uid,
        ...buildUnit(figures, [commune], false),
        gapRank: ranks[commune] ?? 0,
        unreachedPeople: gap?.unreachedPeople ?? 0,
        nearestOperatingM: gap?.nearestOperatingM ?? null,
        nearestOperatingId: names.disks[gap?.nearestDisk ?? -1]?.id ?? null,
      };
    }),
    total: buildUnit(figures, every, true),
    criticalSources: listLosses(figures.criticality?.byDisk, names.disks),
    criticalSites: listLosses(
      figures.criticality?.byGroup,
      names.groups.map((id) => ({ id, siteId: id })),
    ),
  };
}

function buildUnit(figures: CoverageFigures, communes: readonly number[], isTotal: boolean): UnitCoverage {
  const sum = (values: Float64Array | undefined): number =>
    communes.reduce((total, commune) => total + (values?.[commune] ?? 0), 0);
  const build = (set: SiteSet): SetMeasures => buildSet(figures, communes, set, isTotal);
  const sets = { nominal: build('nominal'), operating: build('operating'), good: build('good') };
  const nominal = sets.nominal.peopleReachedAtLeast[0]?.low ?? 0;
  const operating = sets.operating.peopleReachedAtLeast[0] ?? { low: 0, high: 0 };
  return {
    people: sum(figures.people?.allWeight),
    hamlets: sum(figures.hamlets?.allPoints),
    areaM2: sum(figures.communeAreaM2),
    boundaryM: sum(figures.communeBoundaryM),
    borderM: isTotal ? (figures.border?.[0]?.lengthM ?? 0) : sum(figures.border?.[0]?.communeLengthM),
    sets,
    peopleLostToBreakdown: { low: nominal - operating.high, high: nominal - operating.low },
  };
}

function buildSet(
  figures: CoverageFigures,
  communes: readonly number[],
  set: SiteSet,
  isTotal: boolean,
): SetMeasures {
  const { maxDepth } = figures;
  const stride = siteSetReadings.length * maxDepth;
  const reading = (values: Float64Array | undefined, at: number, depth: number): number =>
    communes.reduce((sum, commune) => sum + (values?.[commune * stride + at * maxDepth + depth] ?? 0), 0);
  const range = (values: Float64Array | undefined, depth: number): Range => ({
    low: reading(values, readingsOf[set].low, depth),
    high: reading(values, readingsOf[set].high, depth),
  });
  const atLeast = (values: Float64Array | undefined): readonly Range[] =>
    Array.from({ length: maxDepth }, (_, depth) => range(values, depth));
  return {
    peopleReachedAtLeast: atLeast(figures.people?.weight),
    hamletsReachedAtLeast: atLeast(figures.hamlets?.points),
    areaReachedM2AtLeast: atLeast(figures.cover.areaM2),
    boundaryReachedM: range(figures.cover.boundaryM, 0),
    border: buildBorder(figures, communes, set, isTotal),
  };
}

/** Where the longest gap is is a matter of the whole line, and told with the total only. */
function buildBorder(
  { border }: CoverageFigures,
  communes: readonly number[],
  set: SiteSet,
  isTotal: boolean,
): BorderReach | null {
  if (border === null) return null;
  const low = border[readingsOf[set].low];
  const high = border[readingsOf[set].high];
  const sum = (values: Float64Array | undefined): number =>
    communes.reduce((total, commune) => total + (values?.[commune] ?? 0), 0);
  const longestGap = isTotal ? toGap(findLongestGap(low?.gaps ?? [])) : null;
  return {
    reachedM: isTotal
      ? { low: low?.reachedM ?? 0, high: high?.reachedM ?? 0 }
      : { low: sum(low?.communeReachedM), high: sum(high?.communeReachedM) },
    longestGapM: isTotal ? (longestGap?.lengthM ?? 0) : sum(low?.communeLongestGapM),
    longestGap,
  };
}

function toGap(stretch: ReturnType<typeof findLongestGap>): BorderGap | null {
  const fromLonLat = stretch?.path[0];
  const toLonLat = stretch?.path.at(-1);
  if (stretch === null || fromLonLat === undefined || toLonLat === undefined) return null;
  return { lengthM: stretch.lengthM, fromLonLat, toLonLat, path: stretch.path };
}

function listLosses(
  losses: Losses | undefined,
  names: readonly { readonly id: string; readonly siteId: string }[],
): readonly Criticality[] {
  if (losses === undefined) return [];
  return names
    .map(({ id, siteId }, i) => ({
      id,
      siteId,
      peopleLost: losses.weight[i] ?? 0,
      pointsLost: losses.points[i] ?? 0,
    }))
    .filter(({ pointsLost }) => pointsLost > 0)
    .toSorted((a, b) => b.peopleLost - a.peopleLost || (a.id < b.id ? -1 : 1));
}
