import type { FindingRule } from '#domain/geography-check/finding.ts';
import type { LonLat } from '#domain/lon-lat.ts';

export type GeometryFault = { readonly rule: FindingRule; readonly lonLat: LonLat };
