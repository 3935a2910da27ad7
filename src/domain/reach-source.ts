import type { LonLat } from './lon-lat.ts';
import type { RadiusFacts } from './reach-radius.ts';
import type { PositionMethod, SiteKind, Technology } from './site.ts';
import type { Status } from './status.ts';

/** What can reach people: one loudspeaker cluster, a station without clusters at its own place, or a site that is seen. */
export type ReachSource = RadiusFacts & {
  /** Id of the cluster, or of the site when it stands for itself. */
  readonly id: string;
  /** The site it belongs to: when that fails, all its clusters do. */
  readonly siteId: string;
  readonly kind: SiteKind;
  readonly technology: Technology;
  readonly lonLat: LonLat | null;
  readonly positionMethod: PositionMethod;
  readonly positionAccuracyM: number | null;
  readonly status: Status;
};

/** A person's word on one demand point, which goes before geometry. `sourceId` null speaks of all sources. */
export type ReachRuling = {
  readonly demandId: string;
  readonly sourceId: string | null;
  readonly effect: 'assigned' | 'excluded';
  readonly reason: string;
};
