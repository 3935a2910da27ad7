import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteKinds, type Site } from '#domain/site.ts';
import { emptySiteFilter } from '#domain/site-filter.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { statuses } from '#domain/status.ts';
import { buildCluster, buildPano, buildSite } from '#domain/testing/build-site.ts';
import { defaultChoices } from './choices.ts';
import { changeFilter, createChoicesStore } from './choices-store.ts';
import { createDatedStore, createNetworkDater, type DatedNetwork } from './dated-store.ts';
import { createHistoryStore } from './history-store.ts';
import { createNetworkStore, emptyNetwork } from './network-store.ts';
import { computeVisible, createVisibleStore } from './visible-store.ts';

const today = '2026-11-25';

function datedToday(
  sites: readonly Site[],
  clusters: readonly SpeakerCluster[] = [],
  onDate = today,
): DatedNetwork {
  return createNetworkDater(() => onDate)(
    {
      sites: new Map(sites.map((site) => [site.id, site])),
      clusters: new Map(clusters.map((cluster) => [cluster.id, cluster])),
    },
    null,
    null,
  );
}

const sites = fc
  .array(fc.record({ kind: fc.constantFrom(...siteKinds), status: fc.constantFrom(...statuses) }), {
    maxLength: 20,
  })
  .map((rows) => rows.map((row, index) => buildSite({ ...row, code: `S-${index}` })));

describe('what shows', () => {
  it('is the clusters of exactly the sites that show', () => {
    fc.assert(
      fc.property(sites, fc.subarray([...statuses]), (all, chosen) => {
        const clusters = all.map((site) => buildCluster({ code: `CL-${site.code}`, siteId: site.id }));
        const visible = computeVisible(datedToday(all, clusters), new Map(), {
          ...emptySiteFilter,
          statuses: new Set(chosen),
        });
        expect(visible.clusters.map((cluster) => cluster.siteId)).toEqual(
          visible.sites.map((site) => site.id),
        );
      }),
    );
  });

  it('never counts an unknown status as working', () => {
    const unknown = buildSite({ code: 'S-1', status: 'unknown' });
    const visible = computeVisible(datedToday([unknown]), new Map(), {
      ...emptySiteFilter,
      statuses: new Set(['good', 'degraded']),
    });
    expect(visible.sites).toEqual([]);
  });

  it('judges permits on the date that is shown', () => {
    const pano = buildPano({ code: 'PN-1', permitExpiresOn: '2026-12-31' });
    const filter = { ...emptySiteFilter, permitExpiries: new Set(['this_year'] as const) };
    expect(computeVisible(datedToday([pano], [], '2026-02-01'), new Map(), filter).sites).toEqual([pano]);
    expect(computeVisible(datedToday([pano], [], '2025-12-31'), new Map(), filter).sites).toEqual([]);
  });

  it('follows the filter and what is loaded', () => {
    const site = buildSite({ code: 'S-1', kind: 'pano' });
    const network = createNetworkStore(emptyNetwork('public'));
    const choices = createChoicesStore(defaultChoices);
    const dated = createDatedStore(network, choices, createHistoryStore(), () => today);
    const visible = createVisibleStore(network, choices, dated);
    expect(visible.getState().sites).toEqual([]);
    network.setState({ sites: new Map([[site.id, site]]) });
    expect(visible.getState().sites).toEqual([site]);
    changeFilter(choices, { kinds: new Set(['border_gate']) });
    expect(visible.getState().sites).toEqual([]);
    expect(visible.getState().facets.kinds).toEqual(new Map([['pano', 1]]));
  });
});
