import { type CircleEvents, outline } from './circle-events.ts';
import { meetCircles } from './meet-circles.ts';
import { addToDepth, isBelow, type NearDisks } from './near-disks.ts';
import type { PackedCommunes } from './packed.ts';
import { orderByWest } from './order-by-west.ts';
import { windingOf } from './point-in-part.ts';
import { sortByKey } from './sort-by-key.ts';
import { wholeTurn, xOfTurn, yOfTurn } from './turn.ts';
import { widened } from './widened.ts';

/** `depth[s]` *other* disks of set s cover what is visited; it is only lent for the call. */
export type CircleVisitor = {
  /** The arc from one event to another, counter-clockwise; `isMost`: it goes by the longer way round. */
  arc: (circle: number, fromEvent: number, toEvent: number, isMost: boolean, depth: Int32Array) => void;
  /** A circle that meets nothing and lies in the part. */
  whole: (circle: number, depth: Int32Array) => void;
};

/** Not a direction in which axis-parallel outlines or lattices of disks lie. */
const genericTurn = 0.5390851332151607;
/** Near the middle, but not on an axis of symmetry, where a tangent edge would be. */
const genericShare = 0.4389573;

/** Of each circle in the west, a number for every set. */
let startDepth = new Int32Array(64);
let depth = new Int32Array(0);
let inPart = new Int32Array(64);
let western = new Float64Array(64);
let order = new Int32Array(256);

/**
 * Visits the arcs of the circles that lie in the part, in pieces of equal depth, if below `limit` in any set of the circle. Goes after `sweepEdges`, which has told the
 * circles where they meet the outline.
 */
export function sweepCircles(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  events: CircleEvents,
  visitor: CircleVisitor,
  limit: number,
): void {
  const setCount = near.base.length;
  if (inPart.length < near.count) inPart = new Int32Array(2 * near.count);
  if (startDepth.length < setCount * near.count) startDepth = new Int32Array(2 * setCount * near.count);
  if (depth.length !== setCount) depth = new Int32Array(setCount);

  const kept = keepCircles(communes, part, near, events);
  for (let at = 0; at < setCount * near.count; at++) startDepth[at] = near.base[at % setCount] as number;
  meetAll(near, kept, events);
  for (let k = 0; k < kept; k++) {
    walkCircle(communes, part, near, inPart[k] as number, events, visitor, limit);
  }
}

/** Every circle with every other that it may meet. */
function meetAll(near: NearDisks, kept: number, events: CircleEvents): void {
  if (western.length < near.count) western = new Float64Array(2 * near.count);
  orderByWest(near, inPart, western, kept);
  const { x, y, radiusM } = near;
  for (let k = 0; k < kept; k++) {
    const i = inPart[k] as number;
    const xi = x[i] as number;
    const yi = y[i] as number;
    const ri = radiusM[i] as number;
    const end = xi + ri;
    for (let l = k + 1; l < kept; l++) {
      const j = inPart[l] as number;
      if ((western[j] as number) >= end) break;
      const dx = (x[j] as number) - xi;
      const dy = (y[j] as number) - yi;
      const sum = ri + (radiusM[j] as number);
      if (dx * dx + dy * dy < sum * sum) meetCircles(near, i < j ? i : j, i < j ? j : i, events, startDepth);
    }
  }
}

/** Lists the circles with an arc in the part. One that misses the outline lies wholly inside, or outside, or its disk holds the part. */
function keepCircles(communes: PackedCommunes, part: number, near: NearDisks, events: CircleEvents): number {
  const first = 2 * (communes.ringStart[communes.partRings[part] as number] as number);
  const firstX = communes.xy[first] as number;
  const firstY = communes.xy[first + 1] as number;
  let kept = 0;
  for (let i = 0; i < near.count; i++) {
    if (events.mayMeetOutline[i] === 0) {
      const dx = firstX - (near.x[i] as number);
      const dy = firstY - (near.y[i] as number);
      if (dx * dx + dy * dy < (near.radius2[i] as number)) {
        addToDepth(near.base, near.mask[i] as number, 1);
        continue;
      }
      if (!isCircleInPart(communes, part, near, i, genericTurn)) continue;
    }
    inPart[kept++] = i;
  }
  return kept;
}

/** On the circle that is asked for. */
const point = new Float64Array(2);

function isCircleInPart(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  circle: number,
  anyTurn: number,
): boolean {
  const turn = anyTurn < -wholeTurn / 2 ? anyTurn + wholeTurn : anyTurn;
  const dx = xOfTurn(turn);
  const dy = yOfTurn(turn);
  const scale = (near.radiusM[circle] as number) / Math.sqrt(dx * dx + dy * dy);
  point[0] = (near.x[circle] as number) + scale * dx;
  point[1] = (near.y[circle] as number) + scale * dy;
  return windingOf(communes, part, point) > 0;
}

function walkCircle(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  circle: number,
  events: CircleEvents,
  visitor: CircleVisitor,
  limit: number,
): void {
  const sets = near.mask[circle] as number;
  for (let set = 0; set < depth.length; set++) depth[set] = startDepth[depth.length * circle + set] as number;
  const mayMeetOutline = events.mayMeetOutline[circle] === 1;
  const count = orderEvents(events, circle);
  if (count === 0) {
    if (
      isBelow(depth, sets, limit) &&
      (!mayMeetOutline || isCircleInPart(communes, part, near, circle, genericTurn))
    )
      visitor.whole(circle, depth);
    return;
  }
  const { turn, change } = events;
  // Where the circle runs in the part is known only while it counts: deep down its meetings with the outline are left out.
  let winding = NaN;
  let event = order[count - 1] as number;
  let at = (turn[event] as number) - wholeTurn;
  for (let e = 0; e < count; e++) {
    const next = order[e] as number;
    const nextAt = turn[next] as number;
    if (isBelow(depth, sets, limit)) {
      const isKnown = !Number.isNaN(winding);
      if (!isKnown)
        winding = mayMeetOutline ? findWinding(communes, part, near, circle, events, count, e, at) : 1;
      if (winding > 0) visitor.arc(circle, event, next, nextAt - at > wholeTurn / 2, depth);
      if (!isKnown && isBlurred) winding = NaN;
    } else winding = NaN;
    const by = change[next] as number;
    if (by === outline) winding++;
    else if (by === -outline) winding--;
    else if (by > 0) addToDepth(depth, by, 1);
    else addToDepth(depth, -by, -1);
    event = next;
    at = nextAt;
  }
}

/** Puts the events of a circle in the order of their turns. */
function orderEvents(events: CircleEvents, circle: number): number {
  const { turn, next } = events;
  let list = order;
  let count = 0;
  for (let e = events.head[circle] as number; e >= 0; e = next[e] as number) {
    if (count === list.length) list = order = widened(list, new Int32Array(2 * count));
    list[count++] = e;
  }
  if (count > fewEvents) {
    sortByKey(list, turn, count);
    return count;
  }
  const turns = orderTurn;
  for (let i = 0; i < count; i++) {
    const event = list[i] as number;
    const at = turn[event] as number;
    let place = i - 1;
    for (; place >= 0 && (turns[place] as number) > at; place--) {
      turns[place + 1] = turns[place] as number;
      list[place + 1] = list[place] as number;
    }
    turns[place + 1] = at;
    list[place + 1] = event;
  }
  return count;
}

/** Up to so many are sorted by insertion. */
const fewEvents = 24;
const orderTurn = new Float64Array(fewEvents);

/** Turns: in a gap as narrow as this a tie may blur where the part is. */
const narrowGap = 1e-6;
/** Whether the last winding was told by such a gap. */
let isBlurred = false;

/**
 * The winding between the event before `first` in `order`, at turn `at`, and the event there. It is asked for inside the widest gap before
 * the circle gets deeper, where no tie can blur it, and carried back over the meetings with the outline between.
 */
function findWinding(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  circle: number,
  events: CircleEvents,
  count: number,
  first: number,
  at: number,
): number {
  const { turn, change } = events;
  let before = at;
  let sum = 0;
  let widest = -1;
  let within = 0;
  let sumThere = 0;
  for (let e = first; e < count; e++) {
    const event = order[e] as number;
    const gap = (turn[event] as number) - before;
    if (gap > widest) {
      widest = gap;
      within = before + genericShare * gap;
      sumThere = sum;
    }
    before = turn[event] as number;
    const by = change[event] as number;
    if (by === outline) sum++;
    else if (by === -outline) sum--;
    else if (by > 0) break;
  }
  isBlurred = widest < narrowGap;
  return +isCircleInPart(communes, part, near, circle, within) - sumThere;
}
