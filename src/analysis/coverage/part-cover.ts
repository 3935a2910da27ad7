import { arcAngle } from './arc-angle.ts';
import { arcMinusSine } from './circular-segment.ts';
import { clearCircleEvents, createCircleEvents } from './circle-events.ts';
import type { CoverOptions } from './cover-options.ts';
import { dropHeldDisks } from './drop-held-disks.ts';
import { createNearDisks, isDeep, type NearDisks } from './near-disks.ts';
import type { PackedCommunes } from './packed.ts';
import { type CircleVisitor, sweepCircles } from './sweep-circles.ts';
import { type EdgeVisitor, sweepEdges } from './sweep-edges.ts';

/** Where the figures of one part go: `setCount × maxDepth` places from `at`, see `CoverArrays`. */
type PartCoverTarget = { readonly areaM2: Float64Array; readonly boundaryM: Float64Array };

export type PartCover = {
  /** The disks in the part's frame: to be filled before `compute`. */
  readonly near: NearDisks;
  /** false: an area came out below nothing or above the whole and was clamped, which only an invalid outline can do. */
  readonly compute: (part: number, target: PartCoverTarget, at: number) => boolean;
};

/** Events last for one part only, so all covers share the room for them. */
const events = createCircleEvents();

/** A share of the part's area that rounding cannot reach. */
const clampTolerance = 1e-7;

/** What is summed up over one part. */
type Sums = {
  readonly communes: PackedCommunes;
  readonly near: NearDisks;
  readonly setCount: number;
  readonly maxDepth: number;
  /** Twice the area swept by straight pieces of depth exactly k (the last place: k or more). */
  readonly straight: Float64Array;
  readonly length: Float64Array;
  /** Twice the area swept by arcs that bound depth k. */
  readonly curved: Float64Array;
};

/** Of the part being computed. The visitors stand outside of every cover, so that they are compiled once, for all. */
let sums: Sums;

/**
 * Area of a part that at least k disks cover, and length of its outline that they do, for k = 1 … maxDepth and every set, in one
 * pass. By Green's theorem the area is half the sum, around its boundary, of a × b over straight pieces and
 * a × b + r²(θ − sin θ) over arcs. The boundary of "at least k" is the outline where the depth is k or more, and each circle where
 * exactly k − 1 others cover it.
 */
export function createPartCover(communes: PackedCommunes, options: CoverOptions): PartCover {
  const { setCount, maxDepth } = options;
  const near = createNearDisks(setCount);
  const own: Sums = {
    communes,
    near,
    setCount,
    maxDepth,
    straight: new Float64Array(setCount * maxDepth),
    length: new Float64Array(setCount * maxDepth),
    curved: new Float64Array(setCount * maxDepth),
  };
  const compute = (part: number, target: PartCoverTarget, at: number): boolean => {
    sums = own;
    own.straight.fill(0);
    own.length.fill(0);
    own.curved.fill(0);
    const areaM2 = communes.partAreaM2[part] as number;
    const boundaryM = communes.partBoundaryM[part] as number;
    if (near.count === 0 || isDeep(near.base, maxDepth)) addStraight(2 * areaM2, boundaryM, near.base);
    else {
      dropHeldDisks(near, maxDepth);
      clearCircleEvents(events, near.count);
      sweepEdges(communes, part, near, events, edgeVisitor, maxDepth);
      sweepCircles(communes, part, near, events, circleVisitor, maxDepth);
    }
    return writeCover(own, areaM2, boundaryM, target, at);
  };
  return { near, compute };
}

function addStraight(cross: number, metres: number, depth: Int32Array): void {
  const { setCount, maxDepth, straight, length } = sums;
  for (let set = 0; set < setCount; set++) {
    const k = depth[set] as number;
    if (k === 0) continue;
    const place = set * maxDepth + (k < maxDepth ? k : maxDepth) - 1;
    straight[place] = (straight[place] as number) + cross;
    length[place] = (length[place] as number) + metres;
  }
}

function addCurved(circle: number, twiceArea: number, depth: Int32Array): void {
  const { near, setCount, maxDepth, curved } = sums;
  const mask = near.mask[circle] as number;
  for (let set = 0; set < setCount; set++) {
    const others = depth[set] as number;
    if (others >= maxDepth || ((mask >> set) & 1) === 0) continue;
    const place = set * maxDepth + others;
    curved[place] = (curved[place] as number) + twiceArea;
  }
}

const edgeVisitor: EdgeVisitor = {
  chunk(chunk, depth) {
    const { chunkCross, chunkLengthM } = sums.communes;
    addStraight(chunkCross[chunk] as number, chunkLengthM[chunk] as number, depth);
  },
  run(first, end, depth) {
    if (isZero(depth)) return;
    const { xy } = sums.communes;
    let cross = 0;
    let metres = 0;
    let ax = xy[2 * first] as number;
    let ay = xy[2 * first + 1] as number;
    for (let at = 2 * first + 2; at <= 2 * end; at += 2) {
      const bx = xy[at] as number;
      const by = xy[at + 1] as number;
      cross += ax * by - bx * ay;
      metres += Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
      ax = bx;
      ay = by;
    }
    addStraight(cross, metres, depth);
  },
  piece(edge, span, _a, _b, depth) {
    if (isZero(depth)) return;
    const { xy } = sums.communes;
    const ax = xy[2 * edge] as number;
    const ay = xy[2 * edge + 1] as number;
    const bx = xy[2 * edge + 2] as number;
    const by = xy[2 * edge + 3] as number;
    const share = (span[1] as number) - (span[0] as number);
    const metres = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    addStraight(share * (ax * by - bx * ay), share * metres, depth);
  },
};

const circleVisitor: CircleVisitor = {
  arc(circle, from, to, isMost, depth) {
    const { near } = sums;
    const ax = events.nodeX[events.node[from] as number] as number;
    const ay = events.nodeY[events.node[from] as number] as number;
    const bx = events.nodeX[events.node[to] as number] as number;
    const by = events.nodeY[events.node[to] as number] as number;
    const x = near.x[circle] as number;
    const y = near.y[circle] as number;
    const theta = arcAngle(ax - x, ay - y, bx - x, by - y, isMost);
    addCurved(circle, ax * by - bx * ay + (near.radius2[circle] as number) * arcMinusSine(theta), depth);
  },
  whole(circle, depth) {
    addCurved(circle, 2 * Math.PI * (sums.near.radius2[circle] as number), depth);
  },
};

function isZero(depth: Int32Array): boolean {
  for (let set = 0; set < depth.length; set++) if (depth[set] !== 0) return false;
  return true;
}

/** Sums "exactly k" up to "at least k", and keeps every figure between nothing and the whole. */
function writeCover(
  { straight, length, curved, setCount, maxDepth }: Sums,
  wholeM2: number,
  wholeM: number,
  target: PartCoverTarget,
  at: number,
): boolean {
  let isSound = true;
  const tolerance = clampTolerance * wholeM2;
  for (let set = 0; set < setCount; set++) {
    let sum = 0;
    let metres = 0;
    for (let k = maxDepth - 1; k >= 0; k--) {
      const place = set * maxDepth + k;
      sum += straight[place] as number;
      metres += length[place] as number;
      const area = (sum + (curved[place] as number)) / 2;
      if (area < -tolerance || area > wholeM2 + tolerance) isSound = false;
      target.areaM2[at + place] = Math.min(wholeM2, Math.max(0, area));
      target.boundaryM[at + place] = Math.min(wholeM, metres);
    }
  }
  return isSound;
}
