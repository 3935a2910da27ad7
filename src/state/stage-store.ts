import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { AdminUnitUid, ClusterId, SiteId } from '#domain/id.ts';
import type { MapEditing } from '#domain/map-editing.ts';
import type { MapPin } from '#domain/map-view.ts';

/** How much of the map each side's panels cover, in CSS pixels. */
type Insets = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** What the screens tell each other that no link needs to carry. */
export type Stage = {
  /** The sites that the map's view holds, nearest the middle first; null while no map is drawn. */
  readonly sitesInView: readonly SiteId[] | null;
  readonly highlightedSiteId: SiteId | null;
  /** The commune under the pointer. */
  readonly hoveredUnitUid: AdminUnitUid | null;
  /** The commune that a list points at. */
  readonly highlightedUnitUid: AdminUnitUid | null;
  /** The rows of the table that are marked, by the id of their site or cluster. */
  readonly markedIds: ReadonlySet<SiteId | ClusterId>;
  /** The map could not be drawn: its word for why. */
  readonly mapProblem: string | null;
  readonly insets: Insets;
  /** A place that is shown though nothing of the network stands there. */
  readonly pin: MapPin | null;
  /** What the map lets one move and place by hand; null while it only shows. */
  readonly mapEditing: MapEditing | null;
  /** The date is being dragged or played through: it is no stop of the history yet. */
  readonly isDateMoving: boolean;
  /** What does not stand on the date is left off the map. */
  readonly hidesAbsent: boolean;
};

export type StageStore = ReturnType<typeof createStageStore>;

export function createStageStore() {
  return createStore<Stage>()(
    subscribeWithSelector((): Stage => ({
      sitesInView: null,
      highlightedSiteId: null,
      hoveredUnitUid: null,
      highlightedUnitUid: null,
      markedIds: new Set(),
      mapProblem: null,
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
      pin: null,
      mapEditing: null,
      isDateMoving: false,
      hidesAbsent: false,
    })),
  );
}
