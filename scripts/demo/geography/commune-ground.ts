import { distanceKm, fromPlane, toPlane, type LonLat, type XyKm } from '../lib/equal-area-plane.ts';
import type { SeededRandom } from '../lib/seeded-random.ts';
import { arcPoints, regionRings, toLonLat, type ShapedArc } from './build-geography.ts';

/** The outline of one region on the plane, to put things into. */
export type Ground = { rings: XyKm[][]; left: number; bottom: number; right: number; top: number };

export function buildGround(arcs: readonly ShapedArc[], belongs: (region: number) => boolean): Ground {
  const rings = regionRings(arcs, belongs).map((ring) =>
    ring
      .flatMap((reference) => arcPoints(arcs, reference).slice(0, -1))
      .map((point) => toPlane(toLonLat(point))),
  );
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  return {
    rings,
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys),
  };
}

export function isOnGround({ rings }: Ground, [x, y]: XyKm): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i] as XyKm;
      const [bx, by] = ring[(i + 1) % ring.length] as XyKm;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

/** Distance to the nearest vertex of the outline: vertices lie close enough for it to stand for the edge. */
export function edgeDistanceKm({ rings }: Ground, point: XyKm): number {
  let km = Infinity;
  for (const ring of rings) for (const vertex of ring) km = Math.min(km, distanceKm(vertex, point));
  return km;
}

/** The place farthest from the outline, to a fortieth of its extent. */
export function widestPlace(ground: Ground): XyKm {
  let best: XyKm | null = null;
  let bestKm = -1;
  for (let i = 0.5; i < 40; i++) {
    for (let j = 0.5; j < 40; j++) {
      const point: XyKm = [
        ground.left + ((ground.right - ground.left) * i) / 40,
        ground.bottom + ((ground.top - ground.bottom) * j) / 40,
      ];
      if (!isOnGround(ground, point)) continue;
      const km = edgeDistanceKm(ground, point);
      if (km <= bestKm) continue;
      bestKm = km;
      best = point;
    }
  }
  if (best === null) throw new Error('a region has no inside');
  return best;
}

export function randomPlace(ground: Ground, random: SeededRandom): XyKm {
  for (let tries = 0; tries < 2000; tries++) {
    const x = ground.left + (ground.right - ground.left) * random.next();
    const y = ground.bottom + (ground.top - ground.bottom) * random.next();
    if (isOnGround(ground, [x, y])) return [x, y];
  }
  return widestPlace(ground);
}

/** A place within `reachKm` of another, on the ground; the other itself when none is found. */
export function placeNear(
  ground: Ground,
  [x, y]: XyKm,
  leastKm: number,
  reachKm: number,
  random: SeededRandom,
): XyKm {
  for (let tries = 0; tries < 60; tries++) {
    const dx = (random.next() * 2 - 1) * reachKm;
    const dy = (random.next() * 2 - 1) * reachKm;
    const km = Math.sqrt(dx * dx + dy * dy);
    if (km >= leastKm && km <= reachKm && isOnGround(ground, [x + dx, y + dy])) return [x + dx, y + dy];
  }
  return [x, y];
}

/** Degrees to five decimals, about a metre. */
export function toRoundedLonLat(point: XyKm): LonLat {
  const [lon, lat] = fromPlane(point);
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
