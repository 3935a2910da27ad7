import { findReachRadius, type RadiusKey, type ReachRadius } from '#domain/reach-radius.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import type { SiteKind } from '#domain/site.ts';

export type RadiusOrigins = Readonly<Record<ReachRadius['origin'], number>>;

/** Where the radii of the counted sources come from, by what a default would be asked for; only keys that occur. */
export function countRadiusOrigins(
  sources: readonly ReachSource[],
  kinds: readonly SiteKind[],
): ReadonlyMap<RadiusKey, RadiusOrigins> {
  const counts = new Map<RadiusKey, Record<ReachRadius['origin'], number>>();
  for (const source of sources) {
    if (!kinds.includes(source.kind)) continue;
    const key = source.kind === 'radio_station' ? source.technology : source.kind;
    const count = counts.get(key) ?? { known: 0, sound_level: 0, default: 0 };
    count[findReachRadius(source, 1).origin] += 1;
    counts.set(key, count);
  }
  return counts;
}
