import { widened } from './widened.ts';

/**
 * What happens around each circle of a part: where it meets the outline, and where it enters or leaves another disk.
 * Kept in one pool, linked by circle; a point that two curves share is one node.
 */
export type CircleEvents = {
  count: number;
  /** Direction from the centre, see `turnOf`. */
  turn: Float64Array;
  /** The sets of the other disk, + where the circle enters it (counter-clockwise), − where it leaves; ± `outline` for the part. */
  change: Int16Array;
  node: Int32Array;
  next: Int32Array;
  nodeCount: number;
  nodeX: Float64Array;
  nodeY: Float64Array;
  /** First event of each circle, −1 for none. */
  head: Int32Array;
  /** 0: the circle certainly does not meet the outline. */
  mayMeetOutline: Uint8Array;
};

/** Beyond every mask of sets. */
export const outline = 256;

/** One literal, widened in place: see `createNearDisks`. */
export function createCircleEvents(): CircleEvents {
  return {
    count: 0,
    turn: new Float64Array(1024),
    change: new Int16Array(1024),
    node: new Int32Array(1024),
    next: new Int32Array(1024),
    nodeCount: 0,
    nodeX: new Float64Array(1024),
    nodeY: new Float64Array(1024),
    head: new Int32Array(64),
    mayMeetOutline: new Uint8Array(64),
  };
}

export function clearCircleEvents(events: CircleEvents, circleCount: number): void {
  events.count = 0;
  events.nodeCount = 0;
  if (circleCount > events.head.length) {
    events.head = new Int32Array(2 * circleCount);
    events.mayMeetOutline = new Uint8Array(2 * circleCount);
  }
  events.head.fill(-1, 0, circleCount);
  events.mayMeetOutline.fill(0, 0, circleCount);
}

/** A point that events are to share. */
export function addNode(events: CircleEvents, x: number, y: number): number {
  const node = events.nodeCount++;
  if (node === events.nodeX.length) {
    events.nodeX = widened(events.nodeX, new Float64Array(2 * node));
    events.nodeY = widened(events.nodeY, new Float64Array(2 * node));
  }
  events.nodeX[node] = x;
  events.nodeY[node] = y;
  return node;
}

/** Makes room for so many more events, after which `putEvent` may write them. */
export function reserveEvents(events: CircleEvents, more: number): void {
  if (events.count + more > events.turn.length) grow(events);
}

/** Needs room, see `reserveEvents`. */
export function putEvent(
  { turn, change, node, next, head }: CircleEvents,
  at: number,
  circle: number,
  turnOfEvent: number,
  changeOfEvent: number,
  nodeOfEvent: number,
): void {
  turn[at] = turnOfEvent;
  change[at] = changeOfEvent;
  node[at] = nodeOfEvent;
  next[at] = head[circle] as number;
  head[circle] = at;
}

function grow(events: CircleEvents): void {
  const capacity = 2 * events.turn.length;
  events.turn = widened(events.turn, new Float64Array(capacity));
  events.change = widened(events.change, new Int16Array(capacity));
  events.node = widened(events.node, new Int32Array(capacity));
  events.next = widened(events.next, new Int32Array(capacity));
}
