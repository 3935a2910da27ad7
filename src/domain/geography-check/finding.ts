import type { LonLat } from '../lon-lat.ts';

/** What was done about it: the row was taken as it is, taken after mending, or not taken. */
export const findingSeverities = ['note', 'warning', 'mended', 'refused'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

export const findingRules = [
  'ring-closed',
  'duplicate-points',
  'spike',
  'ring-orientation',
  'ring-crossing',
  'ring-overlap',
  'ring-too-small',
  'hole-outside',
  'geometry-empty',
  'geometry-kind',
  'geometry-missing',
  'coordinates-not-finite',
  'coordinates-swapped',
  'coordinates-not-degrees',
  'outside-vietnam',
  'crs-reprojected',
  'crs-unknown',
  'text-not-nfc',
  'text-bom',
  'property-missing',
  'property-bad',
  'code-bad',
  'code-duplicate',
  'code-duplicate-same',
  'code-unknown',
  'name-of-other-vintage',
  'code-of-other-vintage',
  'name-of-other-code',
  'name-spelling',
  'name-differs',
  'vintage-mismatch',
  'vintage-guessed',
  'twin-names',
  'area-differs',
  'population-repaired',
  'border-listed-no-contact',
  'border-contact-not-listed',
  'border-facts-differ',
  'border-length-differs',
  'less-detailed',
  'checked-only',
  'link-target-missing',
  'link-disagrees',
  'link-share-sum',
  'merged-from-unresolved',
  'whole-and-parts',
  'object-not-used',
  'file-not-recognised',
  'file-empty',
  'file-unreadable',
  'file-too-large',
  'not-json',
  'json-truncated',
  'not-text',
  'not-geographic',
  'no-register',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** One thing found in one row (counted from 1) or, with row null, in the file as a whole. `facts` fill the words of the message. */
export type Finding = {
  readonly severity: FindingSeverity;
  readonly rule: FindingRule;
  readonly row: number | null;
  readonly code: string | null;
  readonly lonLat: LonLat | null;
  readonly facts: Readonly<Record<string, string | number>>;
};

type FindingDetails = {
  readonly row?: number | null;
  readonly code?: string | null;
  readonly lonLat?: LonLat | null;
  readonly facts?: Readonly<Record<string, string | number>>;
};

export function toFinding(
  severity: FindingSeverity,
  rule: FindingRule,
  details: FindingDetails = {},
): Finding {
  return {
    severity,
    rule,
    row: details.row ?? null,
    code: details.code ?? null,
    lonLat: details.lonLat ?? null,
    facts: details.facts ?? {},
  };
}
