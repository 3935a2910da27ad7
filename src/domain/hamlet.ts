import type { AdminUnitUid, HamletId } from './id.ts';
import type { LonLat } from './lon-lat.ts';
import type { Provenance } from './provenance.ts';

/** Where people live: a hamlet of one commune of one vintage. The people of a commune's hamlets sum to the commune's. */
export type Hamlet = {
  readonly id: HamletId;
  readonly unitUid: AdminUnitUid;
  readonly nameVi: string;
  readonly population: number;
  readonly households: number | null;
  /** null when the place is not known. */
  readonly lonLat: LonLat | null;
  readonly provenance: Provenance;
};
