import type { ClusterId, SiteId } from './id.ts';
import type { LonLat } from './lon-lat.ts';
import type { Provenance } from './provenance.ts';
import type { PositionMethod, Technology, Visibility } from './site.ts';
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
  /** Sound level by the data sheet, at `soundDistanceM` (null: 1 m). */
  readonly soundLevelDb: number | null;
  readonly soundDistanceM: number | null;
  readonly positionMethod: PositionMethod;
  readonly positionAccuracyM: number | null;
  readonly installedOn: string | null;
  readonly retiredOn: string | null;
  readonly status: Status;
  readonly statusSince: string | null;
  readonly visibility: Visibility;
  readonly provenance: Provenance;
};
