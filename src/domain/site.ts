import type { AdminUnitUid, SiteId } from './id.ts';
import type { LonLat } from './lon-lat.ts';
import type { Provenance } from './provenance.ts';
import type { Status } from './status.ts';
import type { FundingSource } from './investment.ts';

export const siteKinds = ['border_gate', 'pano', 'guard_post', 'radio_station', 'e_board'] as const;
export type SiteKind = (typeof siteKinds)[number];

export const visibilities = ['public', 'internal', 'restricted'] as const;
export type Visibility = (typeof visibilities)[number];

export const gateClasses = [
  'international',
  'main',
  'secondary',
  'opening',
  'clearance',
  'dedicated_road',
] as const;
export type GateClass = (typeof gateClasses)[number];

export const technologies = ['wired', 'fm', 'ip', 'hybrid', 'unknown'] as const;
export type Technology = (typeof technologies)[number];

export const positionMethods = ['gnss', 'map', 'address', 'commune_centre', 'synthetic', 'unknown'] as const;
export type PositionMethod = (typeof positionMethods)[number];

export const neighbours = ['CN', 'LA', 'KH'] as const;
export type Neighbour = (typeof neighbours)[number];

/** What a post has been given, and how many of it when that is known. */
type Equipment = { readonly name: string; readonly count: number | null };

/** What only one kind of site has. */
export type SiteFacts =
  | {
      readonly kind: 'border_gate';
      readonly class: GateClass;
      readonly neighbour: Neighbour;
      readonly counterpart: string | null;
      readonly openedOn: string | null;
    }
  | {
      readonly kind: 'pano';
      readonly faceCount: number;
      readonly widthM: number | null;
      readonly heightM: number | null;
      readonly contentVi: string | null;
      readonly languages: readonly string[];
      readonly permitNo: string | null;
      readonly permitExpiresOn: string | null;
    }
  | {
      readonly kind: 'guard_post';
      readonly borderKm: number | null;
      readonly equipment: readonly Equipment[];
    }
  | {
      readonly kind: 'radio_station';
      readonly technology: Technology;
      readonly frequencyMhz: number | null;
      readonly powerW: number | null;
      readonly linkRadiusM: number | null;
      readonly clusterCount: number;
      readonly speakerCount: number;
    }
  | {
      readonly kind: 'e_board';
      readonly screenCount: number;
      readonly widthM: number | null;
      readonly heightM: number | null;
      readonly connected: boolean | null;
    };

/** Anything plotted as a point with a status. Dates are ISO `YYYY-MM-DD`. */
export type Site = {
  readonly id: SiteId;
  /** Unique, upper case ASCII: the last part of the deep link `/sites/:code`. */
  readonly code: string;
  readonly kind: SiteKind;
  readonly nameVi: string;
  readonly nameEn: string | null;
  /** null when the place is not known: such a site is in the table and the counts, not on the map. */
  readonly lonLat: LonLat | null;
  readonly positionAccuracyM: number | null;
  readonly positionMethod: PositionMethod;
  /** The unit of each vintage that the site stands in, newest vintage first. */
  readonly units: readonly AdminUnitUid[];
  readonly managingOrganisation: string | null;
  readonly commissionedOn: string | null;
  readonly retiredOn: string | null;
  readonly status: Status;
  readonly statusSince: string | null;
  readonly visibility: Visibility;
  readonly provenance: Provenance;
  readonly fundingSources: readonly FundingSource[];
  readonly facts: SiteFacts | null;
};
