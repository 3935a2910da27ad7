import { arcAngle } from './arc-angle.ts';
import { clearCircleEvents, createCircleEvents } from './circle-events.ts';
import type { NearDisks } from './near-disks.ts';
import type { PackedCommunes } from './packed.ts';
import { sweepCircles } from './sweep-circles.ts';
import { sweepEdges } from './sweep-edges.ts';

/** A straight piece or an arc of the boundary of covered or uncovered ground, with the ground on its left. */
export type GroundPiece = {
  /** Nodes, not coordinates, tell which pieces meet: two curves through one point have one node there. −1: a whole circle. */
  readonly fromNode: number;
  readonly toNode: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** null for a straight piece; theta below 0 runs clockwise. */
  readonly arc: { readonly x: number; readonly y: number; readonly r: number; readonly theta: number } | null;
};

export type GroundPieces = {
  readonly covered: readonly GroundPiece[];
  readonly uncovered: readonly GroundPiece[];
};

const events = createCircleEvents();

/** The boundary pieces of what at least k of the near disks (of one set, mask bit `set`) cover of a part, and of what they leave. */
export function findGroundPieces(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  set: number,
  k: number,
): GroundPieces {
  const covered: GroundPiece[] = [];
  const uncovered: GroundPiece[] = [];
  const { xy } = communes;
  const vertexNode = createVertexNodes(communes, part);
  clearCircleEvents(events, near.count);
  const addPiece = (
    edge: number,
    span: Float64Array,
    fromNode: number,
    toNode: number,
    depth: Int32Array,
  ): void => {
    const [from = 0, to = 1] = span;
    const x = xy[2 * edge] as number;
    const y = xy[2 * edge + 1] as number;
    const dx = (xy[2 * edge + 2] as number) - x;
    const dy = (xy[2 * edge + 3] as number) - y;
    ((depth[set] as number) >= k ? covered : uncovered).push({
      fromNode: fromNode < 0 ? vertexNode(edge) : fromNode,
      toNode: toNode < 0 ? vertexNode(edge + 1) : toNode,
      ax: x + from * dx,
      ay: y + from * dy,
      bx: to === 1 ? x + dx : x + to * dx,
      by: to === 1 ? y + dy : y + to * dy,
      arc: null,
    });
  };
  const addRun = (first: number, end: number, depth: Int32Array): void => {
    for (let edge = first; edge < end; edge++) addPiece(edge, wholeEdge, -1, -1, depth);
  };
  const edgeVisitor = {
    piece: addPiece,
    run: addRun,
    chunk: (chunk: number, depth: Int32Array) =>
      addRun(communes.chunkStart[chunk] as number, communes.chunkEnd[chunk] as number, depth),
  };
  sweepEdges(communes, part, near, events, edgeVisitor, Infinity);
  const addArc = (piece: GroundPiece): void => {
    covered.push(piece);
    uncovered.push(turnBack(piece));
  };
  const circleVisitor = {
    arc: (circle: number, from: number, to: number, isMost: boolean, depth: Int32Array) => {
      if ((depth[set] as number) !== k - 1) return;
      const x = near.x[circle] as number;
      const y = near.y[circle] as number;
      const [ax, ay] = [
        events.nodeX[events.node[from] as number] as number,
        events.nodeY[events.node[from] as number] as number,
      ];
      const [bx, by] = [
        events.nodeX[events.node[to] as number] as number,
        events.nodeY[events.node[to] as number] as number,
      ];
      const theta = arcAngle(ax - x, ay - y, bx - x, by - y, isMost);
      const arc = { x, y, r: near.radiusM[circle] as number, theta };
      addArc({
        fromNode: events.node[from] as number,
        toNode: events.node[to] as number,
        ax,
        ay,
        bx,
        by,
        arc,
      });
    },
    whole: (circle: number, depth: Int32Array) => {
      if ((depth[set] as number) !== k - 1) return;
      const [x, y, r] = [near.x[circle] as number, near.y[circle] as number, near.radiusM[circle] as number];
      const arc = { x, y, r, theta: 2 * Math.PI };
      addArc({ fromNode: -1, toNode: -1, ax: x + r, ay: y, bx: x + r, by: y, arc });
    },
  };
  sweepCircles(communes, part, near, events, circleVisitor, k);
  return { covered, uncovered };
}

const wholeEdge = Float64Array.of(0, 1);

function turnBack({ fromNode, toNode, ax, ay, bx, by, arc }: GroundPiece): GroundPiece {
  const back = arc && { ...arc, theta: -arc.theta };
  return { fromNode: toNode, toNode: fromNode, ax: bx, ay: by, bx: ax, by: ay, arc: back };
}

/** Vertices are the nodes below −1; the last position of a ring is its first. */
function createVertexNodes(communes: PackedCommunes, part: number): (vertex: number) => number {
  const firstOf = new Map<number, number>();
  for (let ring = communes.partRings[part] as number; ring < (communes.partRings[part + 1] as number); ring++)
    firstOf.set((communes.ringStart[ring + 1] as number) - 1, communes.ringStart[ring] as number);
  return (vertex) => -2 - (firstOf.get(vertex) ?? vertex);
}
