import type { AdminUnitUid } from './id.ts';
import type { LonLat } from './lon-lat.ts';
import type { Provenance } from './provenance.ts';

export const adminLevels = ['nation', 'province', 'district', 'commune'] as const;
export type AdminLevel = (typeof adminLevels)[number];

export type AdminUnit = {
  readonly uid: AdminUnitUid;
  readonly code: string;
  readonly vintage: number;
  readonly level: AdminLevel;
  readonly kind: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly parentUid: AdminUnitUid | null;
  readonly areaKm2: number | null;
  readonly population: number | null;
  readonly isBorder: boolean;
  readonly borderKm: number | null;
  /** ISO dates; validTo is exclusive, null while in force. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly labelLonLat: LonLat | null;
  readonly provenance: Provenance;
};
