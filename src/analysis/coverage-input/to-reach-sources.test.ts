import { describe, expect, it } from 'vitest';
import type { SiteId } from '#domain/id.ts';
import { buildCluster, buildSite } from '#domain/testing/build-site.ts';
import { toReachSources } from './to-reach-sources.ts';

describe('what reaches people', () => {
  const station = buildSite({ code: 'DT-1', id: 'station' as SiteId });
  const cluster = buildCluster({ code: 'CL-1', siteId: station.id, radiusM: 400, soundLevelDb: 110 });

  it('is the clusters of a station, or the station itself when it has none', () => {
    expect(ids(toReachSources([station], [cluster]))).toEqual([[cluster.id, station.id]]);
    expect(ids(toReachSources([station], []))).toEqual([[station.id, station.id]]);
  });

  it('keeps what is known of the radius', () => {
    expect(toReachSources([station], [cluster])[0]).toMatchObject({ radiusM: 400, soundLevelDb: 110 });
  });
});

function ids(sources: ReturnType<typeof toReachSources>): readonly (readonly string[])[] {
  return sources.map(({ id, siteId }) => [id, siteId]);
}
