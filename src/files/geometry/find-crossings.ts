import type { LonLat } from '#domain/lon-lat.ts';
import { meetSegments } from './meet-segments.ts';
import type { PolygonRings, Ring } from './polygon-area.ts';

/** `crossing`: two edges cross, or one ring touches itself; `overlap`: two edges run along one another. */
export type Crossing = { readonly kind: 'crossing' | 'overlap'; readonly at: LonLat };

/** The places where the rings of a multipolygon break the rules of simple features: a sweep over the edges by longitude. */
export function findCrossings(polygons: readonly PolygonRings[], limit = 100): readonly Crossing[] {
  const edges = toEdges(polygons.flat());
  const order = Uint32Array.from({ length: edges.count }, (_, edge) => edge).toSorted(
    (a, b) => box(edges, a, 0) - box(edges, b, 0),
  );
  const found: Crossing[] = [];
  const active: number[] = [];
  for (const edge of order) {
    const minX = box(edges, edge, 0);
    const minY = box(edges, edge, 2);
    const maxY = box(edges, edge, 3);
    let kept = 0;
    for (const other of active) {
      if (box(edges, other, 1) < minX) continue;
      active[kept++] = other;
      if (box(edges, other, 3) < minY || box(edges, other, 2) > maxY) continue;
      const crossing = compareEdges(edges, other, edge);
      if (crossing !== null) found.push(crossing);
    }
    active.length = kept;
    active.push(edge);
    if (found.length >= limit) break;
  }
  return found;
}

type Edges = {
  readonly count: number;
  readonly rings: readonly Ring[];
  readonly ringOf: Uint32Array;
  readonly indexInRing: Uint32Array;
  /** minX, maxX, minY, maxY of each edge. */
  readonly boxes: Float64Array;
};

function toEdges(rings: readonly Ring[]): Edges {
  const count = rings.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0);
  const edges = {
    count,
    rings,
    ringOf: new Uint32Array(count),
    indexInRing: new Uint32Array(count),
    boxes: new Float64Array(count * 4),
  };
  let edge = 0;
  rings.forEach((ring, ringIndex) => {
    for (let index = 0; index + 1 < ring.length; index++, edge++) {
      const [ax, ay] = pointAt(ring, index);
      const [bx, by] = pointAt(ring, index + 1);
      edges.ringOf[edge] = ringIndex;
      edges.indexInRing[edge] = index;
      edges.boxes.set([Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)], edge * 4);
    }
  });
  return edges;
}

function compareEdges(edges: Edges, first: number, second: number): Crossing | null {
  const firstRing = edges.ringOf[first] ?? 0;
  const secondRing = edges.ringOf[second] ?? 0;
  const [a, b] = endsOf(edges, firstRing, first);
  const [c, d] = endsOf(edges, secondRing, second);
  const meeting = meetSegments(a, b, c, d);
  if (meeting === null) return null;
  if (meeting.kind === 'overlap') return { kind: 'overlap', at: meeting.at };
  if (firstRing === secondRing ? areNeighbours(edges, firstRing, first, second) : !meeting.proper)
    return null;
  return { kind: 'crossing', at: meeting.at };
}

function endsOf(edges: Edges, ring: number, edge: number): readonly [LonLat, LonLat] {
  const points = edges.rings[ring] ?? [];
  const index = edges.indexInRing[edge] ?? 0;
  return [pointAt(points, index), pointAt(points, index + 1)];
}

function areNeighbours(edges: Edges, ring: number, first: number, second: number): boolean {
  const distance = Math.abs(first - second);
  return distance === 1 || distance === (edges.rings[ring]?.length ?? 0) - 2;
}

function pointAt(ring: Ring, index: number): LonLat {
  return ring[index] ?? [Number.NaN, Number.NaN];
}

function box(edges: Edges, edge: number, side: 0 | 1 | 2 | 3): number {
  return edges.boxes[edge * 4 + side] ?? 0;
}
