import { addNode, type CircleEvents, outline, putEvent, reserveEvents } from './circle-events.ts';
import { addToDepth, copyDepth, isBelow } from './near-disks.ts';
import { sortByKey } from './sort-by-key.ts';
import type { EdgeVisitor } from './sweep-edges.ts';
import { turnOf } from './turn.ts';
import { widened } from './widened.ts';

/** The disks whose circle may cross a chunk of edges. */
export type Crossings = {
  count: number;
  readonly circle: Int32Array;
  readonly mask: Uint8Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius2: Float64Array;
  /** Bit e: the circle may meet edge e of the chunk. */
  readonly hits: Int32Array;
};

export function createCrossings(capacity: number): Crossings {
  return {
    count: 0,
    circle: new Int32Array(capacity),
    mask: new Uint8Array(capacity),
    x: new Float64Array(capacity),
    y: new Float64Array(capacity),
    radius2: new Float64Array(capacity),
    hits: new Int32Array(capacity),
  };
}

let edgeDepth = new Int32Array(0);

/** Changes of depth along one edge. */
let changeCount = 0;
let changeAt = new Float64Array(64);
let changeCrossing = new Int32Array(64);
let changeSign = new Int32Array(64);
let changeNode = new Int32Array(64);
let changeOrder = new Int32Array(64);

/**
 * Walks the edges of a chunk in pieces of equal depth and tells the circles where they meet it.
 * `chunkDepth` is the depth of the disks that hold the whole chunk.
 */
export function sweepChunk(
  xy: Float64Array,
  start: number,
  end: number,
  crossings: Crossings,
  chunkDepth: Int32Array,
  events: CircleEvents,
  visitor: EdgeVisitor,
  limit: number,
): void {
  const { count, x, y, radius2, hits, mask } = crossings;
  if (edgeDepth.length !== chunkDepth.length) edgeDepth = new Int32Array(chunkDepth.length);
  copyDepth(chunkDepth, edgeDepth);
  let touched = 0;
  for (let q = 0; q < count; q++) {
    const found = findHits(xy, start, end, x[q] as number, y[q] as number, radius2[q] as number);
    hits[q] = found;
    touched |= found;
    if (holds(crossings, q, xy, start)) addToDepth(edgeDepth, mask[q] as number, 1);
  }
  // The depth at the end of an edge is that at the start of the next: only crossings change it.
  let first = start;
  for (; touched !== 0; touched &= touched - 1) {
    const bit = 31 - Math.clz32(touched & -touched);
    const edge = start + bit;
    changeCount = 0;
    for (let q = 0; q < count; q++)
      if (((hits[q] as number) >> bit) & 1) meetCircle(crossings, q, xy, edge, events);
    if (changeCount === 0) continue;
    if (first < edge) visitor.run(first, edge, edgeDepth);
    visitPieces(crossings, edge, visitor, events, limit);
    first = edge + 1;
  }
  if (first < end) visitor.run(first, end, edgeDepth);
}

/** Whether a disk holds a vertex: the one expression that decides it. */
function holds({ x, y, radius2 }: Crossings, q: number, xy: Float64Array, vertex: number): boolean {
  const px = (xy[2 * vertex] as number) - (x[q] as number);
  const py = (xy[2 * vertex + 1] as number) - (y[q] as number);
  return px * px + py * py < (radius2[q] as number);
}

/** The edges of a chunk that the circle around x, y may meet, a bit each. */
function findHits(
  xy: Float64Array,
  start: number,
  end: number,
  x: number,
  y: number,
  radius2: number,
): number {
  let px = (xy[2 * start] as number) - x;
  let py = (xy[2 * start + 1] as number) - y;
  let holdsA = px * px + py * py < radius2;
  let hits = 0;
  for (let edge = start; edge < end; edge++) {
    const qx = (xy[2 * edge + 2] as number) - x;
    const qy = (xy[2 * edge + 3] as number) - y;
    const q2 = qx * qx + qy * qy;
    const holdsB = q2 < radius2;
    if (holdsA !== holdsB) hits |= 1 << (edge - start);
    else if (!holdsB) {
      // With both ends outside, the edge meets the disk only if it passes the foot of the centre, and then no end is further
      // from the centre than the foot and the edge allow (Pythagoras).
      const ex = qx - px;
      const ey = qy - py;
      if (q2 < 1.000001 * (radius2 + ex * ex + ey * ey)) hits |= 1 << (edge - start);
    }
    holdsA = holdsB;
    px = qx;
    py = qy;
  }
  return hits;
}

/**
 * Where the edge a + te crosses a circle, not both ends being inside: one root when one is, else both or none.
 * |p + te|² = r² with p = a − c has the roots (−p·e ± √(e²r² − (p × e)²)) / e².
 */
function meetCircle(
  crossings: Crossings,
  q: number,
  xy: Float64Array,
  edge: number,
  events: CircleEvents,
): void {
  const ax = xy[2 * edge] as number;
  const ay = xy[2 * edge + 1] as number;
  const ex = (xy[2 * edge + 2] as number) - ax;
  const ey = (xy[2 * edge + 3] as number) - ay;
  const e2 = ex * ex + ey * ey;
  const px = ax - (crossings.x[q] as number);
  const py = ay - (crossings.y[q] as number);
  const along = px * ex + py * ey;
  const across = px * ey - py * ex;
  const discriminant = e2 * (crossings.radius2[q] as number) - across * across;
  const holdsA = holds(crossings, q, xy, edge);
  if (holdsA === holds(crossings, q, xy, edge + 1)) {
    if (along >= 0 || -along >= e2 || discriminant <= 0) return;
    const root = Math.sqrt(discriminant);
    addChange(q, (-along - root) / e2, 1, ax, ay, ex, ey, events);
    addChange(q, (-along + root) / e2, -1, ax, ay, ex, ey, events);
    return;
  }
  const root = discriminant > 0 ? Math.sqrt(discriminant) : 0;
  if (holdsA) addChange(q, (-along + root) / e2, -1, ax, ay, ex, ey, events);
  else addChange(q, (-along - root) / e2, 1, ax, ay, ex, ey, events);
}

/** Where an edge comes into a disk (sign 1) or out of it (−1). */
function addChange(
  q: number,
  root: number,
  sign: number,
  ax: number,
  ay: number,
  ex: number,
  ey: number,
  events: CircleEvents,
): void {
  const t = root > 0 ? (root < 1 ? root : 1) : 0;
  const x = ax + t * ex;
  const y = ay + t * ey;
  const node = addNode(events, x, y);
  if (changeCount === changeAt.length) growChanges();
  changeAt[changeCount] = t;
  changeCrossing[changeCount] = q;
  changeSign[changeCount] = sign;
  changeNode[changeCount] = node;
  changeOrder[changeCount] = changeCount;
  changeCount++;
}

function growChanges(): void {
  const capacity = 2 * changeAt.length;
  changeAt = widened(changeAt, new Float64Array(capacity));
  changeCrossing = widened(changeCrossing, new Int32Array(capacity));
  changeSign = widened(changeSign, new Int32Array(capacity));
  changeNode = widened(changeNode, new Int32Array(capacity));
  changeOrder = widened(changeOrder, new Int32Array(capacity));
}

/** Of the piece being visited. */
const span = new Float64Array(2);

/** Shares of an edge: two changes closer than this may stand in the wrong order. */
const closeShare = 1e-6;

/**
 * A circle is told of its meeting with the outline where fewer than `limit` others cover that, and wherever ties could blur how
 * many do: one meeting too many deep down does no harm. The outline keeps the part on its left: where it comes into the disk, the circle
 * (counter-clockwise) leaves the part.
 */
function visitPieces(
  crossings: Crossings,
  edge: number,
  visitor: EdgeVisitor,
  events: CircleEvents,
  limit: number,
): void {
  if (changeCount > 1) sortByKey(changeOrder, changeAt, changeCount);
  reserveEvents(events, changeCount);
  let from = 0;
  let fromNode = -1;
  for (let c = 0; c < changeCount; c++) {
    const change = changeOrder[c] as number;
    const to = changeAt[change] as number;
    const after = c + 1 < changeCount ? (changeAt[changeOrder[c + 1] as number] as number) : 1;
    const node = changeNode[change] as number;
    span[0] = from;
    span[1] = to;
    visitor.piece(edge, span, fromNode, node, edgeDepth);
    const q = changeCrossing[change] as number;
    const sign = changeSign[change] as number;
    const mask = crossings.mask[q] as number;
    if (sign < 0) addToDepth(edgeDepth, mask, -1);
    if (to - from < closeShare || after - to < closeShare || isBelow(edgeDepth, mask, limit)) {
      const turn = turnOf(
        (events.nodeX[node] as number) - (crossings.x[q] as number),
        (events.nodeY[node] as number) - (crossings.y[q] as number),
      );
      putEvent(events, events.count++, crossings.circle[q] as number, turn, -sign * outline, node);
    }
    if (sign > 0) addToDepth(edgeDepth, mask, 1);
    from = to;
    fromNode = node;
  }
  span[0] = from;
  span[1] = 1;
  visitor.piece(edge, span, fromNode, -1, edgeDepth);
}
