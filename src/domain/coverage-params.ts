import type { RadiusKey } from './reach-radius.ts';
import type { SiteKind } from './site.ts';
import type { SiteSet } from './site-set.ts';

export const demandKinds = ['hamlets', 'population_cells'] as const;
/** Whose weights the people figures are made of. */
export type DemandKind = (typeof demandKinds)[number];

export const unknownTreatments = ['interval', 'silent', 'working'] as const;
/** How a site of unknown status is read: both ways (shown as an interval), or one of them, which is then said aloud. */
type UnknownTreatment = (typeof unknownTreatments)[number];

/** What the planner may change. Everything else follows from the data. */
export type CoverageParams = {
  /** Kinds that reach people; a radio station counts by its clusters. */
  readonly kinds: readonly SiteKind[];
  /** The set that is shown first; all three are always computed. */
  readonly siteSet: SiteSet;
  readonly radiusDefaultsM: Readonly<Record<RadiusKey, number>>;
  /** Multiplies every radius, known or not: 0.5 and 1.5 show how stable a ranking is. */
  readonly radiusFactor: number;
  /** Reached means: by at least k. */
  readonly k: number;
  readonly demand: DemandKind;
  readonly unknownTreatment: UnknownTreatment;
  /** Places known only to the commune centre count only when this is set. */
  readonly includePoorlyLocated: boolean;
  /** Kinds that watch the border line, and how far. */
  readonly borderKinds: readonly SiteKind[];
  readonly borderRadiusM: number;
};

/** The largest k that is computed. */
export const maxCoverDepth = 5;

export const defaultCoverageParams: CoverageParams = {
  kinds: ['radio_station'],
  siteSet: 'operating',
  radiusDefaultsM: {
    wired: 500,
    fm: 500,
    ip: 500,
    hybrid: 500,
    unknown: 500,
    pano: 300,
    e_board: 100,
    border_gate: 500,
    guard_post: 500,
  },
  radiusFactor: 1,
  k: 1,
  demand: 'hamlets',
  unknownTreatment: 'interval',
  includePoorlyLocated: false,
  borderKinds: ['guard_post', 'border_gate'],
  borderRadiusM: 5000,
};
