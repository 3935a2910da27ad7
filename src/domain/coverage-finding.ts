import type { LonLat } from './lon-lat.ts';

const coverageRules = [
  'radius_zero',
  'radius_negative',
  'radius_absurd',
  'radius_not_a_number',
  'radius_default',
  'position_missing',
  'position_outside_frame',
  'position_poor',
  'position_duplicate',
  'source_outside_communes',
  'source_not_built',
  'status_unknown',
  'no_sources_left',
  'demand_outside_communes',
  'demand_weight_bad',
  'demand_position_bad',
  'commune_without_hamlets',
  'commune_without_population',
  'commune_invalid',
  'commune_clamped',
  'commune_empty',
  'commune_duplicate',
  'vintages_mixed',
  'border_missing',
  'border_unassigned',
  'ruling_unknown',
] as const;
export type CoverageRule = (typeof coverageRules)[number];

/** refused: not counted at all; warning: counted otherwise than it says; note: worth knowing. */
export type CoverageSeverity = 'refused' | 'warning' | 'note';

/** Something about the input that changes what the figures mean: where, and why. */
export type CoverageFinding = {
  readonly rule: CoverageRule;
  readonly severity: CoverageSeverity;
  /** Id of the source, demand point or commune; '' when it is about the whole input. */
  readonly subject: string;
  readonly lonLat: LonLat | null;
  /** What was found, for the words of the message: `value`, `used`, `count`, `other`, … */
  readonly facts: Readonly<Record<string, string | number>>;
};
