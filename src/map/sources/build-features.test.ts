import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/lon-lat.ts';
import type { SiteId } from '#domain/id.ts';
import { buildBorderLine, buildCluster, buildSite, buildUnit } from '../test-network.ts';
import { buildBorderFeatures } from './build-border-features.ts';
import { buildClusterFeatures, buildLinkFeatures } from './build-cluster-features.ts';
import { buildAbsentFeatures } from './build-absent-features.ts';
import { buildFocusFeatures } from './build-focus-features.ts';
import { buildSiteFeatures } from './build-site-features.ts';
import { buildUnitFeatures, buildUnitLabelFeatures } from './build-unit-features.ts';
import { orderForWalking } from './order-for-walking.ts';
import { orientBorderLine } from './orient-border-line.ts';
import { spreadCoincident, spreadOffsetsPx } from './spread-coincident.ts';

describe('sites on the map', () => {
  it('are those with a place, and only those', () => {
    const features = buildSiteFeatures([buildSite('A'), buildSite('B', { lonLat: null })]);
    expect(features.map(({ id }) => id)).toEqual(['site-A']);
  });

  it('carry names in NFC, so that no accent floats', () => {
    const [feature] = buildSiteFeatures([
      buildSite('A', { nameVi: 'Đồn Biên phòng Lộc Tấn'.normalize('NFD') }),
    ]);
    expect(feature?.properties).toMatchObject({
      name_vi: 'Đồn Biên phòng Lộc Tấn',
      name_en: 'Đồn Biên phòng Lộc Tấn',
    });
  });

  it('rank gates and posts above stations', () => {
    const kinds = ['radio_station', 'pano', 'guard_post', 'border_gate'] as const;
    const ranks = buildSiteFeatures(kinds.map((kind) => buildSite(kind, { kind }))).map(
      ({ properties }) => properties.rank,
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
  });

  it('stand side by side where they share one spot', () => {
    const spot: LonLat = [106.8, 11.8];
    expect(spreadCoincident([spot, [106.9, 11.8], spot])).toEqual([1, 0, 2]);
    const slots = spreadCoincident([spot, spot, spot, spot]);
    expect(new Set(slots.map((slot) => spreadOffsetsPx[slot]?.join())).size).toBe(4);
  });
});

describe('loudspeaker clusters', () => {
  it('hang by a line from their own station only', () => {
    const clusters = [
      buildCluster('1'),
      buildCluster('2', { siteId: 'site-B' as SiteId }),
      buildCluster('3', { lonLat: null }),
    ];
    expect(buildClusterFeatures(clusters)).toHaveLength(2);
    expect(buildLinkFeatures(buildSite('A'), clusters).map(({ geometry }) => geometry.coordinates)).toEqual([
      [
        [106.8, 11.8],
        [106.81, 11.81],
      ],
    ]);
    expect(buildLinkFeatures(null, clusters)).toEqual([]);
  });
});

describe('what does not stand on the date', () => {
  it('is drawn by its kind and by how it is missing, where its place is known', () => {
    const sites = [buildSite('A', { kind: 'pano' }), buildSite('B', { lonLat: null })];
    const clusters = [buildCluster('C')];
    const presenceOf = new Map([
      ['site-A', 'not_yet'],
      ['cluster-C', 'gone'],
    ]);
    expect(buildAbsentFeatures({ sites, clusters, presenceOf }).map(({ properties }) => properties)).toEqual([
      { id: 'site-A', what: 'site', kind: 'pano', absence: 'not_yet' },
      { id: 'cluster-C', what: 'cluster', kind: 'cluster', absence: 'gone' },
    ]);
  });

  it('keeps its own sign when it is selected', () => {
    const selectedSite = buildSite('A');
    const [feature] = buildFocusFeatures({
      selectedSite,
      selectedCluster: null,
      highlighted: [],
      highlightedClusters: [],
      absenceOf: () => 'not_yet',
    });
    expect(feature?.properties).toMatchObject({ role: 'selected', absence: 'not_yet' });
  });
});

describe('the focus', () => {
  it('shows a site once, selected rather than highlighted', () => {
    const site = buildSite('A');
    const roles = buildFocusFeatures({
      selectedSite: site,
      selectedCluster: null,
      highlighted: [site],
      highlightedClusters: [],
      absenceOf: () => null,
    }).map(({ properties }) => properties?.['role'] as string);
    expect(roles).toEqual(['selected']);
  });

  it('shows clusters that are marked, the selected one once', () => {
    const one = buildCluster('C');
    const other = buildCluster('D');
    const features = buildFocusFeatures({
      selectedSite: null,
      selectedCluster: one,
      highlighted: [],
      highlightedClusters: [one, other],
      absenceOf: () => null,
    });
    expect(features.map(({ properties }) => [properties?.['what'], properties?.['role']] as const)).toEqual([
      ['cluster', 'highlighted'],
      ['cluster', 'selected'],
    ]);
  });
});

describe('units', () => {
  it('are named at one point and hatched only when their outline is invented', () => {
    const units = [
      buildUnit('25280', [106.4, 11.8], { provenance: 'illustrative', isBorder: true }),
      buildUnit('25294', [106.6, 11.8], { labelLonLat: null }),
    ];
    expect(
      buildUnitFeatures(units).map(({ properties }) => [properties.illustrative, properties.border]),
    ).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(buildUnitLabelFeatures(units).map(({ properties }) => properties.uid)).toEqual(['25280@2025']);
  });
});

describe('names of units', () => {
  it.each([
    ['Xã Lộc Thạnh', 'Lộc Thạnh'],
    ['Phường Bình Phước'.normalize('NFD'), 'Bình Phước'],
    ['Phường 1', 'Phường 1'],
    ['Xãm', 'Xãm'],
  ])('%s stands on the sheet as %s', (nameVi, onSheet) => {
    const [feature] = buildUnitLabelFeatures([buildUnit('25280', [106.4, 11.8], { nameVi })]);
    expect(feature?.properties.name_vi).toBe(onSheet);
  });
});

describe('the border line', () => {
  const westOfBinhPhuoc: [number, number][] = [
    [106.4, 11.5],
    [106.4, 12],
  ];

  it('runs with Vietnam on its right, whichever way it was digitised', () => {
    expect(orientBorderLine(westOfBinhPhuoc)).toEqual(westOfBinhPhuoc);
    expect(orientBorderLine(westOfBinhPhuoc.toReversed())).toEqual(westOfBinhPhuoc);
    const northOfLangSon: [number, number][] = [
      [105.5, 23.1],
      [106.5, 22.9],
    ];
    expect(orientBorderLine(northOfLangSon.toReversed())).toEqual(northOfLangSon);
  });

  it('keeps every part', () => {
    expect(buildBorderFeatures([buildBorderLine(westOfBinhPhuoc)])[0]?.geometry.coordinates).toEqual([
      westOfBinhPhuoc,
    ]);
  });
});

describe('orderForWalking', () => {
  it('reads by rows, each from the left', () => {
    const items = [
      { item: 'low', x: 0, y: 300 },
      { item: 'right', x: 200, y: 10 },
      { item: 'left', x: 20, y: 30 },
    ];
    expect(orderForWalking(items)).toEqual(['left', 'right', 'low']);
  });
});
