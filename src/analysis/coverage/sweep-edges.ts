import { addCircleEvent, type CircleEvents } from './circle-events.ts';
import { addToDepth, boxCrossing, boxInside, copyDepth, type NearDisks, sideOfBox } from './near-disks.ts';
import type { PackedCommunes } from './packed.ts';
import { sortByKey } from './sort-by-key.ts';
import { turnOf } from './turn.ts';

/** `depth[s]` disks of set s cover what is visited; it is only lent for the call. A node of −1 is the end of the edge itself. */
export type EdgeVisitor = {
  chunk: (chunk: number, depth: Int32Array) => void;
  /** Whole edges from `first` up to `end`, not with it. */
  run: (first: number, end: number, depth: Int32Array) => void;
  /** From one share of an edge to another. */
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
  if (crossing.length < near.count) growCrossing(2 * near.count);
  const last = partChunks[part + 1] as number;
  for (let from = partChunks[part] as number; from < last; from += chunksPerGroup) {
    const to = from + chunksPerGroup < last ? from + chunksPerGroup : last;
    const candidateCount = findCandidates(near, chunkBox, from, to);
    for (let chunk = from; chunk < to; chunk++) {
      copyDepth(near.base, chunkDepth);
      const crossingCount = findCrossing(near, candidateCount, chunkBox, 4 * chunk);
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
}

/** Chunks that are looked at together first: most disks are near none of them. */
const chunksPerGroup = 8;

/** Lists the disks whose square meets the box of a group of chunks. */
function findCandidates(near: NearDisks, chunkBox: Float64Array, from: number, to: number): number {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let at = 4 * from; at < 4 * to; at += 4) {
    if ((chunkBox[at] as number) < minX) minX = chunkBox[at] as number;
    if ((chunkBox[at + 1] as number) < minY) minY = chunkBox[at + 1] as number;
    if ((chunkBox[at + 2] as number) > maxX) maxX = chunkBox[at + 2] as number;
    if ((chunkBox[at + 3] as number) > maxY) maxY = chunkBox[at + 3] as number;
  }
  const { count, x: xs, y: ys, radiusM: radii } = near;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    const r = radii[i] as number;
    if (minX - x >= r || x - maxX >= r || minY - y >= r || y - maxY >= r) continue;
    candidates[found++] = i;
  }
  return found;
}

/** Lists the candidates whose circle may cross a chunk; those that hold it are counted in `chunkDepth`. */
function findCrossing(near: NearDisks, candidateCount: number, chunkBox: Float64Array, at: number): number {
  const minX = chunkBox[at] as number;
  const minY = chunkBox[at + 1] as number;
  const maxX = chunkBox[at + 2] as number;
  const maxY = chunkBox[at + 3] as number;
  let found = 0;
  for (let c = 0; c < candidateCount; c++) {
    const i = candidates[c] as number;
    const x = near.x[i] as number;
    const y = near.y[i] as number;
    const r = near.radiusM[i] as number;
    // Most disks miss by a side alone; what passes is asked for exactly.
    if (minX - x >= r || x - maxX >= r || minY - y >= r || y - maxY >= r) continue;
    const side = sideOfBox(near, i, chunkBox, at);
    if (side === boxInside) addToDepth(chunkDepth, near.mask[i] as number, 1);
    else if (side === boxCrossing) {
      crossing[found] = i;
      crossingX[found] = x;
      crossingY[found] = y;
      crossingR2[found++] = near.radius2[i] as number;
    }
  }
  return found;
}

let chunkDepth = new Int32Array(0);
let edgeDepth = new Int32Array(0);

/** The disks whose circle may cross the chunk, and whether they hold its first vertex. */
let candidates = new Int32Array(64);
let crossing = new Int32Array(64);
let crossingX = new Float64Array(64);
let crossingY = new Float64Array(64);
let crossingR2 = new Float64Array(64);
let holdsStart = new Uint8Array(64);

function growCrossing(capacity: number): void {
  candidates = new Int32Array(capacity);
  crossing = new Int32Array(capacity);
  crossingX = new Float64Array(capacity);
  crossingY = new Float64Array(capacity);
  crossingR2 = new Float64Array(capacity);
  holdsStart = new Uint8Array(capacity);
}

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
  // Held here: a module's own variables are read anew at every use.
  const depth = edgeDepth;
  const centreX = crossingX;
  const centreY = crossingY;
  const radius2 = crossingR2;
  const holdsA = holdsStart;
  let ax = xy[2 * start] as number;
  let ay = xy[2 * start + 1] as number;
  copyDepth(chunkDepth, depth);
  for (let q = 0; q < crossingCount; q++) {
    const px = ax - (centreX[q] as number);
    const py = ay - (centreY[q] as number);
    const holds = px * px + py * py < (radius2[q] as number);
    holdsA[q] = +holds;
    if (holds) addToDepth(depth, near.mask[crossing[q] as number] as number, 1);
  }
  // The depth at the end of an edge is that at the start of the next: only crossings change it.
  let first = start;
  for (let edge = start; edge < end; edge++) {
    const bx = xy[2 * edge + 2] as number;
    const by = xy[2 * edge + 3] as number;
    const ex = bx - ax;
    const ey = by - ay;
    const e2 = ex * ex + ey * ey;
    changeCount = 0;
    for (let q = 0; q < crossingCount; q++) {
      const qx = bx - (centreX[q] as number);
      const qy = by - (centreY[q] as number);
      const holdsB = +(qx * qx + qy * qy < (radius2[q] as number));
      if (holdsA[q] !== holdsB) {
        holdsA[q] = holdsB;
        meetCircle(near, q, holdsB === 0, holdsB === 1, xy, edge, events);
      } else if (holdsB === 0) {
        // With both ends outside, the edge meets the disk only if it passes the foot of the centre.
        const beyond = qx * ex + qy * ey;
        if (beyond > 0 && beyond < e2) meetCircle(near, q, false, false, xy, edge, events);
      }
    }
    if (changeCount > 0) {
      if (first < edge) visitor.run(first, edge, depth);
      visitPieces(edge, visitor);
      first = edge + 1;
    }
    ax = bx;
    ay = by;
  }
  if (first < end) visitor.run(first, end, depth);
}

/**
 * Where the edge a + te crosses circle i, not both ends being inside: one root when one is, else both or none.
 * |p + te|² = r² with p = a − c has the roots (−p·e ± √(e²r² − (p × e)²)) / e².
 */
function meetCircle(
  near: NearDisks,
  q: number,
  holdsA: boolean,
  holdsB: boolean,
  xy: Float64Array,
  edge: number,
  events: CircleEvents,
): void {
  const ax = xy[2 * edge] as number;
  const ay = xy[2 * edge + 1] as number;
  const ex = (xy[2 * edge + 2] as number) - ax;
  const ey = (xy[2 * edge + 3] as number) - ay;
  const e2 = ex * ex + ey * ey;
  const px = ax - (crossingX[q] as number);
  const py = ay - (crossingY[q] as number);
  const along = px * ex + py * ey;
  const across = px * ey - py * ex;
  const discriminant = e2 * (crossingR2[q] as number) - across * across;
  const i = crossing[q] as number;
  if (holdsA === holdsB) {
    if (along >= 0 || -along >= e2 || discriminant <= 0) return;
    const root = Math.sqrt(discriminant);
    addChange(near, i, (-along - root) / e2, 1, ax, ay, ex, ey, events);
    addChange(near, i, (-along + root) / e2, -1, ax, ay, ex, ey, events);
    return;
  }
  const root = discriminant > 0 ? Math.sqrt(discriminant) : 0;
  if (holdsA) addChange(near, i, (-along + root) / e2, -1, ax, ay, ex, ey, events);
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
  const turn = turnOf(x - (near.x[i] as number), y - (near.y[i] as number));
  addCircleEvent(events, i, turn, x, y, -sign, 0, node);
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
