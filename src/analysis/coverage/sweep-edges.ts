import { addCircleEvent, type CircleEvents } from './circle-events.ts';
import { addToDepth, boxCrossing, boxInside, type NearDisks, sideOfBox } from './near-disks.ts';
import type { PackedCommunes } from './packed.ts';
import { sortByKey } from './sort-by-key.ts';

/** `depth[s]` disks of set s cover what is visited; it is only lent for the call. A node of −1 is the end of the edge itself. */
export type EdgeVisitor = {
  chunk: (chunk: number, depth: Int32Array) => void;
  piece: (
    edge: number,
    from: number,
    to: number,
    fromNode: number,
    toNode: number,
    depth: Int32Array,
  ) => void;
};

/**
 * Walks the outline of a part once, in pieces of equal depth, and tells the circles where they meet it.
 * A chunk of edges that no circle crosses is one piece. Each vertex is inside or outside a disk by one expression, so the two
 * edges that meet in it agree, and the crossings of a circle with a ring are even in number.
 */
export function sweepEdges(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  events: CircleEvents,
  visitor: EdgeVisitor,
): void {
  const { chunkBox, chunkStart, chunkEnd, partChunks } = communes;
  if (chunkDepth.length !== near.base.length) {
    chunkDepth = new Int32Array(near.base.length);
    edgeDepth = new Int32Array(near.base.length);
  }
  if (crossing.length < near.count) {
    crossing = new Int32Array(2 * near.count);
    sideAtStart = new Float64Array(2 * near.count);
  }
  const last = partChunks[part + 1] as number;
  for (let chunk = partChunks[part] as number; chunk < last; chunk++) {
    const box = 4 * chunk;
    const minX = chunkBox[box] as number;
    const minY = chunkBox[box + 1] as number;
    const maxX = chunkBox[box + 2] as number;
    const maxY = chunkBox[box + 3] as number;
    chunkDepth.set(near.base);
    let crossingCount = 0;
    for (let i = 0; i < near.count; i++) {
      const side = sideOfBox(
        near.x[i] as number,
        near.y[i] as number,
        near.radius2[i] as number,
        minX,
        minY,
        maxX,
        maxY,
      );
      if (side === boxInside) addToDepth(chunkDepth, near.mask[i] as number, 1);
      else if (side === boxCrossing) crossing[crossingCount++] = i;
    }
    if (crossingCount === 0) visitor.chunk(chunk, chunkDepth);
    else
      sweepChunk(
        communes.xy,
        chunkStart[chunk] as number,
        chunkEnd[chunk] as number,
        crossingCount,
        near,
        events,
        visitor,
      );
  }
}

let chunkDepth = new Int32Array(0);
let edgeDepth = new Int32Array(0);
/** The disks whose circle may cross the chunk, and the power of its first vertex to each: below 0 inside. */
let crossing = new Int32Array(64);
let sideAtStart = new Float64Array(64);

/** Changes of depth along one edge. */
let changeCount = 0;
let changeAt = new Float64Array(64);
let changeMask = new Int32Array(64);
let changeNode = new Int32Array(64);
let changeOrder = new Int32Array(64);

function sweepChunk(
  xy: Float64Array,
  start: number,
  end: number,
  crossingCount: number,
  near: NearDisks,
  events: CircleEvents,
  visitor: EdgeVisitor,
): void {
  let ax = xy[2 * start] as number;
  let ay = xy[2 * start + 1] as number;
  for (let q = 0; q < crossingCount; q++) sideAtStart[q] = powerOf(near, crossing[q] as number, ax, ay);
  for (let edge = start; edge < end; edge++) {
    const bx = xy[2 * edge + 2] as number;
    const by = xy[2 * edge + 3] as number;
    edgeDepth.set(chunkDepth);
    changeCount = 0;
    for (let q = 0; q < crossingCount; q++) {
      const i = crossing[q] as number;
      const sideA = sideAtStart[q] as number;
      const sideB = powerOf(near, i, bx, by);
      sideAtStart[q] = sideB;
      if (sideA < 0) addToDepth(edgeDepth, near.mask[i] as number, 1);
      if (sideA >= 0 || sideB >= 0) meetCircle(near, i, sideA, sideB, ax, ay, bx, by, events);
    }
    visitPieces(edge, visitor);
    ax = bx;
    ay = by;
  }
}

/** |p − c|² − r². */
function powerOf(near: NearDisks, i: number, x: number, y: number): number {
  const dx = x - (near.x[i] as number);
  const dy = y - (near.y[i] as number);
  return dx * dx + dy * dy < (near.radius2[i] as number) ? -1 : 1;
}

/**
 * Where the edge a + t(b − a) crosses circle i, at most one end being inside: one root when an end is, else both or none.
 * |p + te|² = r² with p = a − c has the roots (−p·e ± √(e²r² − (p × e)²)) / e².
 */
function meetCircle(
  near: NearDisks,
  i: number,
  sideA: number,
  sideB: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  events: CircleEvents,
): void {
  const px = ax - (near.x[i] as number);
  const py = ay - (near.y[i] as number);
  const ex = bx - ax;
  const ey = by - ay;
  const e2 = ex * ex + ey * ey;
  const along = px * ex + py * ey;
  const across = px * ey - py * ex;
  const discriminant = e2 * (near.radius2[i] as number) - across * across;
  if (sideA >= 0 && sideB >= 0) {
    if (along >= 0 || -along >= e2 || discriminant <= 0) return;
    const root = Math.sqrt(discriminant);
    addChange(near, i, (-along - root) / e2, 1, ax, ay, ex, ey, events);
    addChange(near, i, (-along + root) / e2, -1, ax, ay, ex, ey, events);
    return;
  }
  const root = discriminant > 0 ? Math.sqrt(discriminant) : 0;
  if (sideA < 0) addChange(near, i, (-along + root) / e2, -1, ax, ay, ex, ey, events);
  else addChange(near, i, (-along - root) / e2, 1, ax, ay, ex, ey, events);
}

/** The outline keeps the part on its left: where it comes into the disk, the circle (counter-clockwise) leaves the part. */
function addChange(
  near: NearDisks,
  i: number,
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
  const node = events.nodeCount++;
  const angle = Math.atan2(y - (near.y[i] as number), x - (near.x[i] as number));
  addCircleEvent(events, i, angle, x, y, -sign, 0, node);
  if (changeCount === changeAt.length) growChanges();
  changeAt[changeCount] = t;
  changeMask[changeCount] = sign * (near.mask[i] as number);
  changeNode[changeCount] = node;
  changeOrder[changeCount] = changeCount;
  changeCount++;
}

function growChanges(): void {
  const capacity = 2 * changeAt.length;
  const wider = new Float64Array(capacity);
  wider.set(changeAt);
  changeAt = wider;
  changeMask = widened(changeMask, capacity);
  changeNode = widened(changeNode, capacity);
  changeOrder = widened(changeOrder, capacity);
}

function widened(list: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity);
  wider.set(list);
  return wider;
}

function visitPieces(edge: number, visitor: EdgeVisitor): void {
  if (changeCount > 1) sortByKey(changeOrder, changeAt, changeCount);
  let from = 0;
  let fromNode = -1;
  for (let c = 0; c < changeCount; c++) {
    const change = changeOrder[c] as number;
    const to = changeAt[change] as number;
    const node = changeNode[change] as number;
    visitor.piece(edge, from, to, fromNode, node, edgeDepth);
    const mask = changeMask[change] as number;
    addToDepth(edgeDepth, Math.abs(mask), mask > 0 ? 1 : -1);
    from = to;
    fromNode = node;
  }
  visitor.piece(edge, from, 1, fromNode, -1, edgeDepth);
}
