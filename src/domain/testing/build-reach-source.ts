import type { ReachSource } from '../reach-source.ts';

/** A loudspeaker cluster that works, with defaults for what a test does not name. */
export function buildReachSource(part: Partial<ReachSource> = {}): ReachSource {
  const id = part.id ?? 'cluster';
  return {
    id,
    siteId: `site-of-${id}`,
    kind: 'radio_station',
    technology: 'ip',
    lonLat: [106.8, 11.8],
    positionMethod: 'gnss',
    positionAccuracyM: 5,
    status: 'good',
    radiusM: null,
    soundLevelDb: null,
    soundDistanceM: null,
    ...part,
  };
}
