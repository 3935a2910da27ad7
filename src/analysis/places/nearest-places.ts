import type { LonLat } from '#domain/lon-lat.ts';

type Placed = { readonly lonLat: LonLat | null };
export type Near<Item> = { readonly item: Item; readonly distanceM: number };

const earthRadiusM = 6_371_008.8;

/** Along the great circle of a sphere of mean radius: within 0.5 % of the ellipsoid. */
export function distanceM([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const [phiA, phiB] = [toRadians(latA), toRadians(latB)];
  const half =
    Math.sin((phiB - phiA) / 2) ** 2 +
    Math.cos(phiA) * Math.cos(phiB) * Math.sin(toRadians(lonB - lonA) / 2) ** 2;
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The nearest of what has a place, nearest first; of equals the earlier. */
export function nearestPlaces<Item extends Placed>(
  items: Iterable<Item>,
  from: LonLat,
  limit: number,
): readonly Near<Item>[] {
  const nearest: Near<Item>[] = [];
  for (const item of items) {
    if (item.lonLat === null) continue;
    const near = { item, distanceM: distanceM(from, item.lonLat) };
    const last = nearest.at(-1);
    if (nearest.length >= limit && last !== undefined && last.distanceM <= near.distanceM) continue;
    const at = nearest.findIndex((other) => other.distanceM > near.distanceM);
    nearest.splice(at === -1 ? nearest.length : at, 0, near);
    if (nearest.length > limit) nearest.pop();
  }
  return nearest;
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
