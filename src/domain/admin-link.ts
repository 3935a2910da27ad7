import type { AdminUnitUid } from './id.ts';
import type { Provenance } from './provenance.ts';

/** Which unit of an older vintage became which unit of a newer one. Shares are of the older unit, 0..1; null when not known. */
export type AdminLink = {
  readonly fromUid: AdminUnitUid;
  readonly toUid: AdminUnitUid;
  readonly shareArea: number | null;
  readonly sharePopulation: number | null;
  readonly provenance: Provenance;
};
