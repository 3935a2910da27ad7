import type { LonLat } from '#domain/lon-lat.ts';
import type { PolygonRings, Ring } from './polygon-area.ts';
import { meetSegments } from './meet-segments.ts';

export type Segment = {
  readonly ring: number;
  readonly index: number;
  readonly last: number;
  readonly a: LonLat;
  readonly b: LonLat;
};

/** `crossing`: two edges cross, or one ring touches itself; `overlap`: two edges run along one another. */
export type Crossing = {
  readonly kind: 'crossing' | 'overlap';
  readonly at: LonLat;
  readonly first: Segment;
  readonly second: Segment;
};

/** Every place where the rings of a multipolygon break the rules of simple features: a sweep over the edges by longitude. */
export function findCrossings(polygons: readonly PolygonRings[], limit = 100): readonly Crossing[] {
  const segments = toSegments(polygons.flat());
  segments.sort((s, t) => minX(s) - minX(t));
  const found: Crossing[] = [];
  let active: Segment[] = [];
  for (const segment of segments) {
    const from = minX(segment);
    const low = Math.min(segment.a[1], segment.b[1]);
    const high = Math.max(segment.a[1], segment.b[1]);
    let kept = 0;
    for (const other of active) {
      if (Math.max(other.a[0], other.b[0]) < from) continue;
      active[kept++] = other;
      if (Math.max(other.a[1], other.b[1]) < low || Math.min(other.a[1], other.b[1]) > high) continue;
      const crossing = compareSegments(other, segment);
      if (crossing !== null) found.push(crossing);
    }
    active.length = kept;
    active.push(segment);
    if (found.length >= limit) break;
  }
  active = [];
  return found;
}

function compareSegments(first: Segment, second: Segment): Crossing | null {
  const meeting = meetSegments(first.a, first.b, second.a, second.b);
  if (meeting === null) return null;
  if (meeting.kind === 'overlap') return { kind: 'overlap', at: meeting.at, first, second };
  if (first.ring === second.ring && areNeighbours(first, second)) return null;
  if (first.ring !== second.ring && !meeting.proper) return null;
  return { kind: 'crossing', at: meeting.at, first, second };
}

function areNeighbours(first: Segment, second: Segment): boolean {
  const distance = Math.abs(first.index - second.index);
  return distance === 1 || distance === first.last;
}

function minX(segment: Segment): number {
  return Math.min(segment.a[0], segment.b[0]);
}

function toSegments(rings: readonly Ring[]): Segment[] {
  const segments: Segment[] = [];
  rings.forEach((ring, ringIndex) => {
    for (let index = 0; index + 1 < ring.length; index++) {
      const a = ring[index];
      const b = ring[index + 1];
      if (a !== undefined && b !== undefined)
        segments.push({ ring: ringIndex, index, last: ring.length - 2, a, b });
    }
  });
  return segments;
}
