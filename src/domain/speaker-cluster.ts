import type { ClusterId, SiteId } from './id.ts';
import type { LonLat } from './lon-lat.ts';
import type { Provenance } from './provenance.ts';
import type { Technology, Visibility } from './site.ts';
import type { Status } from './status.ts';

/** What people hear: one place with loudspeakers, fed by the station `siteId`. */
export type SpeakerCluster = {
  readonly id: ClusterId;
  readonly code: string;
  readonly siteId: SiteId;
  readonly placeVi: string | null;
  readonly lonLat: LonLat | null;
  readonly technology: Technology;
  readonly speakerCount: number;
  readonly powerW: number | null;
  /** Audible radius, when known. */
  readonly radiusM: number | null;
  readonly installedOn: string | null;
  readonly retiredOn: string | null;
  readonly status: Status;
  readonly statusSince: string | null;
  readonly visibility: Visibility;
  readonly provenance: Provenance;
};
