import { distanceKm, type XyKm } from '../lib/equal-area-plane.ts';
import { seededRandom, type SeededRandom } from '../lib/seeded-random.ts';
import { smoothLine } from './polyline.ts';
import type { Arc } from './trace-arcs.ts';

/** How much an arc is worked: 0 in full; each level above keeps closer to the raster. */
export type Roughness = 0 | 1 | 2 | 3;

const SMOOTHING_ROUNDS = 7;
const KEEP_EVERY = 3;

/**
 * Smooths the whole net of arcs together, so that the meeting points of regions round off too.
 * Nodes in `fixed` stay where they are put.
 */
export function smoothNet(arcs: readonly Arc[], fixed: ReadonlyMap<number, XyKm>): Arc[] {
  let net = arcs.map((arc) => withEnds(arc, fixed.get(arc.from) ?? null, fixed.get(arc.to) ?? null));
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    const pulls = new Map<number, XyKm[]>();
    const pull = (node: number, point: XyKm | undefined): void => {
      if (point !== undefined) pulls.set(node, [...(pulls.get(node) ?? []), point]);
    };
    for (const arc of net) {
      pull(arc.from, arc.points[1]);
      pull(arc.to, arc.points.at(-2));
    }
    const place = (node: number, point: XyKm): XyKm => {
      const around = pulls.get(node) ?? [];
      if (fixed.has(node) || around.length === 0) return point;
      const x = around.reduce((sum, [at]) => sum + at, 0) / around.length;
      const y = around.reduce((sum, [, at]) => sum + at, 0) / around.length;
      return [(point[0] + x) / 2, (point[1] + y) / 2];
    };
    net = net.map((arc) => {
      const ends = [
        place(arc.from, arc.points[0] as XyKm),
        place(arc.to, arc.points.at(-1) as XyKm),
      ] as const;
      return withEnds({ ...arc, points: smoothLine(arc.points, 1) }, ends[0], ends[1]);
    });
  }
  return net;
}

function withEnds(arc: Arc, start: XyKm | null, end: XyKm | null): Arc {
  const points = [...arc.points];
  if (start !== null) points[0] = start;
  if (end !== null) points[points.length - 1] = end;
  return { ...arc, points };
}

/** Fewer vertices, then midpoints pushed aside by a share of their segment, twice: a line like a stream's. */
export function roughen(points: readonly XyKm[], key: string, roughness: Roughness): XyKm[] {
  if (roughness === 3) return [...points];
  const kept = points.filter((_, i) => i % KEEP_EVERY === 0 || i === points.length - 1);
  if (roughness === 2 || kept.length < 3) return kept;
  const random = seededRandom(key);
  const shares = roughness === 1 ? [0.05] : [0.22, 0.16];
  return shares.reduce((line: XyKm[], share) => pushMidpoints(line, share, random), kept);
}

function pushMidpoints(line: readonly XyKm[], share: number, random: SeededRandom): XyKm[] {
  return line.flatMap((point, i) => {
    const after = line[i + 1];
    if (after === undefined) return [point];
    const push = (random.next() * 2 - 1) * share;
    if (distanceKm(point, after) < 0.15) return [point];
    const middle: XyKm = [
      (point[0] + after[0]) / 2 - (after[1] - point[1]) * push,
      (point[1] + after[1]) / 2 + (after[0] - point[0]) * push,
    ];
    return [point, middle];
  });
}
