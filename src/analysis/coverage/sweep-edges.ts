import type { CircleEvents } from './circle-events.ts';
import {
  addToDepth,
  boxCrossing,
  boxInside,
  copyDepth,
  isDeep,
  type NearDisks,
  sideOfBox,
} from './near-disks.ts';
import type { PackedCommunes } from './packed.ts';
import { createCrossings, sweepChunk } from './sweep-chunk.ts';

/** `depth[s]` disks of set s cover what is visited; it is only lent for the call. A node of −1 is the end of the edge itself. */
export type EdgeVisitor = {
  chunk: (chunk: number, depth: Int32Array) => void;
  /** Whole edges from `first` up to `end`, not with it. */
  run: (first: number, end: number, depth: Int32Array) => void;
  /** The piece of an edge between two shares of it, `span[0]` and `span[1]`. Lent too: a number handed over by itself costs an object each time. */
  piece: (edge: number, span: Float64Array, fromNode: number, toNode: number, depth: Int32Array) => void;
};

/**
 * Walks the outline of a part once, in pieces of equal depth, and tells the circles where they meet it.
 * A chunk of edges that no circle crosses is one piece. Each vertex is inside or outside a disk by one expression, so the two
 * edges that meet in it agree, and the crossings of a circle with a ring are even in number.
 * Depths from `limit` on are all one to the visitor, and no arc counts there: a chunk of edges that lies so deep is one piece too,
 * and no circle is told where it meets that.
 */
export function sweepEdges(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  events: CircleEvents,
  visitor: EdgeVisitor,
  limit: number,
): void {
  const { chunkBox, chunkStart, chunkEnd, partChunks } = communes;
  if (chunkDepth.length !== near.base.length) chunkDepth = new Int32Array(near.base.length);
  if (candidates.length < near.count) growCandidates(2 * near.count);
  const last = partChunks[part + 1] as number;
  for (let from = partChunks[part] as number; from < last; from += chunksPerGroup) {
    const to = from + chunksPerGroup < last ? from + chunksPerGroup : last;
    const candidateCount = findCandidates(near, chunkBox, from, to);
    for (let chunk = from; chunk < to; chunk++) {
      copyDepth(near.base, chunkDepth);
      const isOnePiece = findCrossings(near, candidateCount, chunkBox, 4 * chunk, events, limit);
      if (isOnePiece) visitor.chunk(chunk, chunkDepth);
      else
        sweepChunk(
          communes.xy,
          chunkStart[chunk] as number,
          chunkEnd[chunk] as number,
          crossings,
          chunkDepth,
          events,
          visitor,
          limit,
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
    candidates[found] = i;
    candidateX[found] = x;
    candidateY[found] = y;
    candidateR[found++] = r;
  }
  return found;
}

/**
 * Lists in `crossings` the candidates whose circle may cross a chunk, and counts in `chunkDepth` those that hold it.
 * Returns whether the chunk is one piece: no circle crosses it, or it lies `limit` deep.
 */
function findCrossings(
  near: NearDisks,
  candidateCount: number,
  chunkBox: Float64Array,
  at: number,
  { mayMeetOutline }: CircleEvents,
  limit: number,
): boolean {
  const minX = chunkBox[at] as number;
  const minY = chunkBox[at + 1] as number;
  const maxX = chunkBox[at + 2] as number;
  const maxY = chunkBox[at + 3] as number;
  const xs = candidateX;
  const ys = candidateY;
  const radii = candidateR;
  let found = 0;
  let isDeepHere = false;
  for (let c = 0; c < candidateCount; c++) {
    const x = xs[c] as number;
    const y = ys[c] as number;
    const r = radii[c] as number;
    // Most disks miss by a side alone; what passes is asked for exactly.
    if (minX - x >= r || x - maxX >= r || minY - y >= r || y - maxY >= r) continue;
    const i = candidates[c] as number;
    if (isDeepHere) {
      mayMeetOutline[i] = 1;
      continue;
    }
    const side = sideOfBox(x, y, r * r, chunkBox, at);
    if (side === boxInside) {
      addToDepth(chunkDepth, near.mask[i] as number, 1);
      isDeepHere = isDeep(chunkDepth, limit);
    } else if (side === boxCrossing) {
      mayMeetOutline[i] = 1;
      crossings.circle[found] = i;
      crossings.mask[found] = near.mask[i] as number;
      crossings.x[found] = x;
      crossings.y[found] = y;
      crossings.radius2[found++] = r * r;
    }
  }
  crossings.count = found;
  return isDeepHere || found === 0;
}

let chunkDepth = new Int32Array(0);
let crossings = createCrossings(64);

/** The disks near a group of chunks. */
let candidates = new Int32Array(64);
let candidateX = new Float64Array(64);
let candidateY = new Float64Array(64);
let candidateR = new Float64Array(64);

function growCandidates(capacity: number): void {
  crossings = createCrossings(capacity);
  candidates = new Int32Array(capacity);
  candidateX = new Float64Array(capacity);
  candidateY = new Float64Array(capacity);
  candidateR = new Float64Array(capacity);
}
