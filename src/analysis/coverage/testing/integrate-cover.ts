import type { PlaneRing } from '../pack-lists.ts';
import type { PlaneDisk } from './plane-cover.ts';

/**
 * An oracle that shares no step with the kernel: the length of every vertical line that lies in the polygons and in at least k
 * disks, integrated between the abscissas where it bends. Valid polygons of disjoint parts; even-odd.
 */
export function integrateCover(
  parts: readonly (readonly PlaneRing[])[],
  disks: readonly PlaneDisk[],
  maxDepth: number,
): readonly number[] {
  const edges = parts.flat().flatMap(toEdges);
  const bends = findBends(edges, disks).toSorted((a, b) => a - b);
  const sums = Array.from({ length: maxDepth }, () => 0);
  for (let i = 1; i < bends.length; i++) {
    const from = bends[i - 1] ?? 0;
    const to = bends[i] ?? 0;
    if (to - from < 1e-9) continue;
    // x = middle + half·s(u), with s(u) = u(3 − u²)/2 flat at both ends, where the lines have square roots.
    for (const [u, weight] of nodes) {
      const x = (from + to) / 2 + (((to - from) / 2) * (u * (3 - u * u))) / 2;
      const scale = (((to - from) / 2) * 3 * (1 - u * u)) / 2;
      lengthsAt(x, edges, disks, maxDepth).forEach((length, k) => {
        sums[k] = (sums[k] ?? 0) + weight * scale * length;
      });
    }
  }
  return sums;
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

function toEdges(ring: PlaneRing): Edge[] {
  const edges: Edge[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const next = (i + 2) % ring.length;
    edges.push([ring[i] ?? 0, ring[i + 1] ?? 0, ring[next] ?? 0, ring[next + 1] ?? 0]);
  }
  return edges;
}

function findBends(edges: readonly Edge[], disks: readonly PlaneDisk[]): number[] {
  const bends = [...edges.map(([ax]) => ax), ...disks.flatMap(({ x, r }) => [x - r, x + r])];
  for (const [ax, ay, bx, by] of edges)
    for (const { x, y, r } of disks) {
      const [px, py, ex, ey] = [ax - x, ay - y, bx - ax, by - ay];
      const [a, b, c] = [ex * ex + ey * ey, px * ex + py * ey, px * px + py * py - r * r];
      const root = Math.sqrt(Math.max(0, b * b - a * c));
      if (b * b >= a * c) bends.push(ax + ((-b - root) / a) * ex, ax + ((-b + root) / a) * ex);
    }
  disks.forEach((one, i) => {
    for (const other of disks.slice(i + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const d2 = dx * dx + dy * dy;
      const along = d2 === 0 ? 0 : (d2 + one.r ** 2 - other.r ** 2) / (2 * d2);
      const h2 = one.r ** 2 - along * along * d2;
      if (d2 === 0 || h2 < 0) continue;
      const h = Math.sqrt(h2 / d2);
      bends.push(one.x + along * dx - h * dy, one.x + along * dx + h * dy);
    }
  });
  return bends;
}

function lengthsAt(
  x: number,
  edges: readonly Edge[],
  disks: readonly PlaneDisk[],
  maxDepth: number,
): readonly number[] {
  const events: { y: number; inside: number; depth: number }[] = [];
  for (const [ax, ay, bx, by] of edges)
    if (ax > x !== bx > x) events.push({ y: ay + ((x - ax) / (bx - ax)) * (by - ay), inside: 1, depth: 0 });
  for (const disk of disks) {
    const h2 = disk.r ** 2 - (x - disk.x) ** 2;
    if (h2 <= 0) continue;
    events.push({ y: disk.y - Math.sqrt(h2), inside: 0, depth: 1 });
    events.push({ y: disk.y + Math.sqrt(h2), inside: 0, depth: -1 });
  }
  events.sort((a, b) => a.y - b.y);
  const lengths = Array.from({ length: maxDepth }, () => 0);
  let depth = 0;
  let isInside = false;
  events.forEach((event, i) => {
    if (event.inside === 1) isInside = !isInside;
    depth += event.depth;
    const height = (events[i + 1]?.y ?? event.y) - event.y;
    if (isInside) for (let k = 0; k < Math.min(depth, maxDepth); k++) lengths[k] = (lengths[k] ?? 0) + height;
  });
  return lengths;
}

/** Nodes and weights of Gauss and Legendre on [−1, 1], by Newton's method on the polynomial. */
const nodes = gaussLegendre(20);

function gaussLegendre(count: number): readonly (readonly [node: number, weight: number])[] {
  return Array.from({ length: count }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 50; step++) {
      let [before, now] = [1, x];
      for (let k = 2; k <= count; k++) [before, now] = [now, ((2 * k - 1) * x * now - (k - 1) * before) / k];
      slope = (count * (before - x * now)) / (1 - x * x);
      x -= now / slope;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)] as const;
  });
}
