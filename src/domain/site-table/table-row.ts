import type { AdminUnitUid, ClusterId, SiteId } from '../id.ts';
import type { Presence } from '../network-as-of.ts';
import type { Site } from '../site.ts';
import type { SpeakerCluster } from '../speaker-cluster.ts';
import type { SiteLoudspeakers } from './sum-site-clusters.ts';
import type { SiteMoney } from './sum-site-money.ts';

export const tableSubjects = ['sites', 'clusters'] as const;
/** What the rows of the table are. */
export type TableSubject = (typeof tableSubjects)[number];

/** Where a row stands, in the vintage that is shown. */
export type RowPlace = {
  readonly uid: AdminUnitUid | null;
  readonly name: string | null;
  readonly code: string | null;
  readonly province: string | null;
};

/** One line of the table and of every export: a site, or a loudspeaker cluster with the station that feeds it. */
export type TableRow = {
  readonly id: SiteId | ClusterId;
  /** Unique; the order of rows that are otherwise equal. */
  readonly code: string;
  readonly site: Site;
  readonly cluster: SpeakerCluster | null;
  readonly place: RowPlace;
  /** `not_yet` or `gone` of what does not stand on the date that is shown; null of all the rest. */
  readonly absence: Presence | null;
  /** What was spent on the site; null for a cluster, and where no line is known. */
  readonly money: SiteMoney | null;
  /** Of a station: what stands on the date that is shown; null for every other row, and while it is not loaded. */
  readonly loudspeakers: SiteLoudspeakers | null;
};

export function statusOf({ site, cluster }: TableRow): Site['status'] {
  return (cluster ?? site).status;
}

export function lonLatOf({ site, cluster }: TableRow): Site['lonLat'] {
  return (cluster ?? site).lonLat;
}

/** How many loudspeakers the row stands for on the date shown; null when its kind has none or they are not known. */
export function speakersOf({ cluster, loudspeakers }: TableRow): number | null {
  return cluster === null ? (loudspeakers?.speakerCount ?? null) : cluster.speakerCount;
}

/** How many loudspeaker clusters the row stands for on the date shown. */
export function clustersOf({ cluster, loudspeakers }: TableRow): number | null {
  return cluster === null ? (loudspeakers?.clusterCount ?? null) : 1;
}
