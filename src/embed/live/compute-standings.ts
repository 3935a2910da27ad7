import { dayOf } from '#domain/day.ts';
import { clusterSubject, siteSubject, standingOn } from '#domain/network-as-of.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { StatusHistory } from '#domain/status-history.ts';
import type { Status } from '#domain/status.ts';

/** The status of each site on a day by its code; null for what did not stand then. */
export function computeStandings(
  sites: readonly Site[],
  history: StatusHistory,
  isoDate: string,
): ReadonlyMap<string, Status | null> {
  const day = dayOf(isoDate);
  return new Map(
    sites.map((site) => {
      const { status, presence } = standingOn(history, siteSubject(site), day);
      return [site.code, presence === 'gone' || presence === 'not_yet' ? null : status];
    }),
  );
}

/** The clusters that stood on a day, with the status that they had. */
export function clustersOn(
  clusters: readonly SpeakerCluster[],
  history: StatusHistory,
  isoDate: string,
): readonly SpeakerCluster[] {
  const day = dayOf(isoDate);
  return clusters.flatMap((cluster) => {
    const { status, statusSince, presence } = standingOn(history, clusterSubject(cluster), day);
    return presence === 'gone' || presence === 'not_yet' ? [] : [{ ...cluster, status, statusSince }];
  });
}
