import type { AdminUnitUid } from './id.ts';
import type { LonLat } from './lon-lat.ts';
import type { SiteSet } from './site-set.ts';

/** low: sites of unknown status are silent; high: they work. Equal when none is unknown. */
export type Range = { readonly low: number; readonly high: number };

/** The longest stretch of border line that no post or gate reaches. */
export type BorderGap = {
  readonly lengthM: number;
  readonly fromLonLat: LonLat;
  readonly toLonLat: LonLat;
  /** From end to end, for the map. */
  readonly path: readonly LonLat[];
};

export type BorderReach = {
  readonly reachedM: Range;
  /** With unknown as silent, the reading that leaves most unreached; in a commune what of a stretch runs in it. 0 when all is reached. */
  readonly longestGapM: number;
  /** Where it is, of the whole line only: null for a commune, and when all is reached. */
  readonly longestGap: BorderGap | null;
};

/** The measures of DESIGN.md section 5 for one site set. Arrays hold "by at least k" at place k − 1. */
export type SetMeasures = {
  readonly peopleReachedAtLeast: readonly Range[];
  readonly hamletsReachedAtLeast: readonly Range[];
  readonly areaReachedM2AtLeast: readonly Range[];
  /** Of the commune's outline, by at least one. */
  readonly boundaryReachedM: Range;
  /** null without a border line. */
  readonly border: BorderReach | null;
};

/** One commune, or all of them together. */
export type UnitCoverage = {
  readonly people: number;
  readonly hamlets: number;
  readonly areaM2: number;
  readonly boundaryM: number;
  readonly borderM: number;
  readonly sets: Readonly<Record<SiteSet, SetMeasures>>;
  /** People reached by the nominal set less people reached by the operating one. */
  readonly peopleLostToBreakdown: Range;
};

export type CommuneCoverage = UnitCoverage & {
  readonly uid: AdminUnitUid;
  /** 1 is where to go first: most unreached people, then the smaller share, then the farther operating source. */
  readonly gapRank: number;
  readonly unreachedPeople: number;
  /** From the middle of the unreached people (else of the commune) to the nearest operating source; null when there is none. */
  readonly nearestOperatingM: number | null;
  readonly nearestOperatingId: string | null;
};

/** What would be lost if one source, or all sources of one site, failed; in the operating set with unknown as silent. */
export type Criticality = {
  readonly id: string;
  readonly siteId: string;
  readonly peopleLost: number;
  /** Demand points: hamlets, or population cells when those stand for the people. */
  readonly pointsLost: number;
};

export type CoverageResult = {
  /** In the order of the input. */
  readonly communes: readonly CommuneCoverage[];
  readonly total: UnitCoverage;
  /** Most people first, then by id. */
  readonly criticalSources: readonly Criticality[];
  readonly criticalSites: readonly Criticality[];
};
