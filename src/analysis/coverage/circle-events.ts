/**
 * What happens around each circle of a part: where it meets the outline, and where it enters or leaves another disk.
 * Kept in one pool, linked by circle; a point that two curves share is one node.
 */
export type CircleEvents = {
  count: number;
  nodeCount: number;
  /** Direction from the centre, see `turnOf`. */
  turn: Float64Array;
  x: Float64Array;
  y: Float64Array;
  /** +1 enters the part or the other disk (counter-clockwise), −1 leaves it. */
  sign: Int8Array;
  /** Sets of the other disk; 0 at the outline. */
  mask: Uint8Array;
  node: Int32Array;
  next: Int32Array;
  /** First event of each circle, −1 for none. */
  head: Int32Array;
  /** How many events of each circle are at the outline. */
  outlineCount: Int32Array;
};

export function createCircleEvents(): CircleEvents {
  return {
    ...allocateEvents(1024),
    count: 0,
    nodeCount: 0,
    head: new Int32Array(64),
    outlineCount: new Int32Array(64),
  };
}

function allocateEvents(capacity: number) {
  return {
    turn: new Float64Array(capacity),
    x: new Float64Array(capacity),
    y: new Float64Array(capacity),
    sign: new Int8Array(capacity),
    mask: new Uint8Array(capacity),
    node: new Int32Array(capacity),
    next: new Int32Array(capacity),
  };
}

export function clearCircleEvents(events: CircleEvents, circleCount: number): void {
  events.count = 0;
  events.nodeCount = 0;
  if (circleCount > events.head.length) {
    events.head = new Int32Array(2 * circleCount);
    events.outlineCount = new Int32Array(2 * circleCount);
  }
  events.head.fill(-1, 0, circleCount);
  events.outlineCount.fill(0, 0, circleCount);
}

export function addCircleEvent(
  events: CircleEvents,
  circle: number,
  turn: number,
  x: number,
  y: number,
  sign: number,
  mask: number,
  node: number,
): void {
  const at = events.count++;
  if (at === events.turn.length) grow(events);
  events.turn[at] = turn;
  events.x[at] = x;
  events.y[at] = y;
  events.sign[at] = sign;
  events.mask[at] = mask;
  events.node[at] = node;
  events.next[at] = events.head[circle] as number;
  events.head[circle] = at;
  if (mask === 0) events.outlineCount[circle] = (events.outlineCount[circle] as number) + 1;
}

function grow(events: CircleEvents): void {
  const wider = allocateEvents(2 * events.turn.length);
  wider.turn.set(events.turn);
  wider.x.set(events.x);
  wider.y.set(events.y);
  wider.sign.set(events.sign);
  wider.mask.set(events.mask);
  wider.node.set(events.node);
  wider.next.set(events.next);
  Object.assign(events, wider);
}
