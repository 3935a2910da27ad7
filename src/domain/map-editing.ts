import type { LonLat } from './lon-lat.ts';

/** Something on the map that a hand, or the arrow keys, can move. */
export type MapHandle = {
  readonly id: string;
  readonly lonLat: LonLat;
  /** What it is, and how to move it: said aloud. */
  readonly label: string;
  readonly isChosen: boolean;
};

/** moving: while the hand holds it; done: it let go; cancelled: it is to go back to where it was. */
export type DragPhase = 'moving' | 'done' | 'cancelled';

/** What the map lets one try out by hand, and whom it tells. */
export type MapEditing = {
  readonly handles: readonly MapHandle[];
  /** The next click on the map is a place that is asked for. */
  readonly isPicking: boolean;
  /** Where the site or cluster stands that may be taken hold of at its own sign; null for one that may not. */
  readonly placeOf: (id: string) => LonLat | null;
  readonly onChoose: (id: string) => void;
  readonly onDrag: (id: string, lonLat: LonLat, phase: DragPhase) => void;
  readonly onPick: (lonLat: LonLat) => void;
};
