import type { AdminUnitUid, ClusterId, SiteId } from '../id.ts';
import type { Presence } from '../network-as-of.ts';
import type { Site } from '../site.ts';
import type { SpeakerCluster } from '../speaker-cluster.ts';
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
};

export function statusOf({ site, cluster }: TableRow): Site['status'] {
  return (cluster ?? site).status;
}

export function lonLatOf({ site, cluster }: TableRow): Site['lonLat'] {
  return (cluster ?? site).lonLat;
}

/** How many loudspeakers the row stands for; null when its kind has none or they are not counted. */
export function speakersOf({ site, cluster }: TableRow): number | null {
  if (cluster !== null) return cluster.speakerCount;
  return site.facts?.kind === 'radio_station' ? site.facts.speakerCount : null;
}

/** How many loudspeaker clusters the row stands for. */
export function clustersOf({ site, cluster }: TableRow): number | null {
  if (cluster !== null) return 1;
  return site.facts?.kind === 'radio_station' ? site.facts.clusterCount : null;
}
