import type { AdminUnitUid } from './id.ts';

/** A unit of an older vintage and the newer one that took it over, wholly or in part (share of area, 0..1). */
export type AdminLink = {
  readonly fromUid: AdminUnitUid;
  readonly toUid: AdminUnitUid;
  readonly shareArea: number | null;
};
