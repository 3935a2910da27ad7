import type { AdminUnitUid } from './id.ts';
import type { LonLat } from './lon-lat.ts';
import type { Provenance } from './provenance.ts';

/** People of one square of a grid, in one commune of one vintage. */
export type PopulationCell = {
  readonly id: string;
  readonly unitUid: AdminUnitUid;
  /** Not whole: a grid is an estimate, scaled to the commune's total. */
  readonly population: number;
  /** Length of the square's side. */
  readonly sizeM: number;
  /** Middle of the square. */
  readonly lonLat: LonLat;
  readonly provenance: Provenance;
};
