import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { imageIds } from './images/image-id.ts';
import { toBuckets } from './images/donut-buckets.ts';
import { createMapController } from './map-controller.ts';
import { buildBorderLine, buildCluster, buildSite, buildUnit } from './test-network.ts';
import {
  buildOptions,
  mountContainer,
  mountMap,
  provinceView,
  unmountMaps,
  whenIdle,
  type TestMap,
} from './test-map.ts';

const gate = buildSite('CK', { kind: 'border_gate', lonLat: [106.6, 11.9] });
const post = buildSite('DB', { kind: 'guard_post', lonLat: [106.8, 11.8], status: 'broken' });
const station = buildSite('DT', { lonLat: [107, 11.7], status: 'degraded' });
const sites = [gate, post, station];

afterEach(unmountMaps);

async function clickAt({ map }: TestMap, lonLat: readonly [number, number]): Promise<void> {
  const { x, y } = map.project([...lonLat]);
  await userEvent.click(map.getCanvas(), { position: { x: Math.round(x), y: Math.round(y) } });
}

describe('the map', () => {
  it('says once that it is ready, and draws the sites that were set before', async () => {
    const test = mountMap();
    test.controller.setSites(sites);
    await whenIdle(test);
    expect(test.shownIds('site-marker')).toEqual(['site-CK', 'site-DB', 'site-DT']);
    test.controller.setSites([gate]);
    await whenIdle(test);
    expect(test.told.filter((line) => line === 'ready')).toHaveLength(1);
  });

  it('follows the filter without touching a layer', async () => {
    const test = mountMap();
    test.controller.setSites(sites);
    await whenIdle(test);
    const layers = test.map.getStyle().layers;
    test.controller.setSites([post]);
    await whenIdle(test);
    expect(test.shownIds('site-marker')).toEqual(['site-DB']);
    test.controller.setSites([post, station]);
    await whenIdle(test);
    expect(test.shownIds('site-marker')).toEqual(['site-DB', 'site-DT']);
    test.controller.setSites([]);
    await whenIdle(test);
    expect(test.shownIds('site-marker')).toEqual([]);
    expect(test.map.getStyle().layers).toEqual(layers);
  });

  it('draws a changed status with another mark', async () => {
    const test = mountMap();
    test.controller.setSites([station]);
    await whenIdle(test);
    test.controller.setSites([{ ...station, status: 'suspended' }]);
    await whenIdle(test);
    expect(test.map.hasImage(imageIds.site('light', 'radio_station', 'suspended', 'small'))).toBe(true);
    expect(
      test.map
        .queryRenderedFeatures({ layers: ['site-marker'] })
        .map(({ properties }) => properties['status'] as string),
    ).toEqual(['suspended']);
  });

  it('draws what does not stand on the date by an outline that answers a click and joins no group', async () => {
    const test = mountMap();
    test.controller.setSites([gate]);
    test.controller.setAbsent({
      sites: [post],
      clusters: [],
      presenceOf: new Map<string, string>([[post.id, 'not_yet']]),
    });
    await whenIdle(test);
    expect(test.shownIds('site-marker')).toEqual(['site-CK']);
    expect(test.shownIds('absent-site')).toEqual(['site-DB']);
    expect(test.map.hasImage(imageIds.absent('light', 'guard_post', 'not_yet'))).toBe(true);
    await clickAt(test, [106.8, 11.8]);
    expect(test.told.filter((line) => line.startsWith('site'))).toEqual(['site site-DB']);
    test.controller.setAbsent({ sites: [], clusters: [], presenceOf: new Map() });
    await whenIdle(test);
    expect(test.shownIds('absent-site')).toEqual([]);
  });

  it('answers a click with the site, else with the commune', async () => {
    const test = mountMap();
    test.controller.setUnits([buildUnit('25280', [106.7, 11.7])]);
    test.controller.setSites(sites);
    await whenIdle(test);
    await clickAt(test, [106.8, 11.8]);
    await clickAt(test, [106.88, 11.72]);
    await clickAt(test, [106.4, 11.6]);
    expect(test.told.filter((line) => /^(site|unit|cluster)/.test(line))).toEqual([
      'site site-DB',
      'unit 25280@2025',
    ]);
  });

  it('gathers near sites under a donut of their statuses, which a click opens', async () => {
    const test = mountMap();
    const near = [0, 1, 2, 3].map((step) =>
      buildSite(`N${step}`, { lonLat: [106.8 + step * 0.003, 11.8], status: step === 0 ? 'broken' : 'good' }),
    );
    test.controller.setSites(near);
    await whenIdle(test);
    expect(test.shownIds('site-marker')).toEqual([]);
    expect(test.map.hasImage(imageIds.donut('light', 13, toBuckets([3, 0, 1, 0, 0, 0, 0, 0])))).toBe(true);
    await clickAt(test, [106.8045, 11.8]);
    await expect.poll(() => test.map.getZoom()).toBeGreaterThan(provinceView.zoom + 1);
    await whenIdle(test);
    expect(test.map.queryRenderedFeatures({ layers: ['site-marker', 'site-donut'] }).length).toBeGreaterThan(
      1,
    );
  });

  it('shows loudspeaker clusters only when near, and the selected station’s links', async () => {
    const test = mountMap();
    const clusters = [
      buildCluster('1', { siteId: station.id, lonLat: [107.005, 11.705] }),
      buildCluster('2', { siteId: station.id, lonLat: [107.01, 11.69], status: 'broken' }),
    ];
    test.controller.setSites(sites);
    test.controller.setClusters(clusters);
    await whenIdle(test);
    expect(test.shownIds('cluster-mark')).toEqual([]);
    test.controller.flyTo({ lonLat: [107, 11.7], zoom: 13 });
    test.controller.setSelection({ siteId: station.id });
    await whenIdle(test);
    expect(test.shownIds('cluster-mark')).toEqual(['cluster-1', 'cluster-2']);
    expect(test.shownIds('focus-marker')).toEqual(['site-DT']);
    expect(test.map.querySourceFeatures('links').length).toBeGreaterThanOrEqual(2);
    await clickAt(test, [107.01, 11.69]);
    expect(test.told).toContain('cluster cluster-2');
    test.controller.setSelection(null);
    await whenIdle(test);
    expect(test.shownIds('focus-marker')).toEqual([]);
    expect(test.map.querySourceFeatures('links')).toEqual([]);
  });

  it('keeps the selected site in sight inside a donut, and brings it in when it is far off', async () => {
    const test = mountMap();
    const near = [0, 1, 2].map((step) => buildSite(`N${step}`, { lonLat: [107.6 + step * 0.002, 11.8] }));
    test.controller.setSites(near);
    await whenIdle(test);
    test.controller.setSelection({ siteId: near[1]?.id });
    await whenIdle(test);
    expect(test.shownIds('focus-marker')).toEqual(['site-N1']);
    expect(test.controller.view().lonLat[0]).toBeCloseTo(107.602, 3);
  });

  it('changes colours and language in place: data, view and selection stay', async () => {
    const test = mountMap();
    test.controller.setSites(sites);
    test.controller.setUnits([
      buildUnit('25280', [106.7, 11.7], { provenance: 'illustrative', isBorder: true }),
    ]);
    test.controller.setBorderLines([
      buildBorderLine([
        [106.6, 11.6],
        [106.6, 12],
      ]),
    ]);
    await whenIdle(test);
    const before = test.shownIds('site-marker');
    test.controller.setScheme('dark');
    test.controller.setLanguage('en', { ...buildOptions(test.container, []).labels, zoomIn: 'Zoom in' });
    await whenIdle(test);
    expect(test.shownIds('site-marker')).toEqual(before);
    expect(test.map.queryRenderedFeatures({ layers: ['unit-illustrative-hatch'] }).length).toBeGreaterThan(0);
    expect(test.map.queryRenderedFeatures({ layers: ['border-line'] }).length).toBeGreaterThan(0);
    expect(test.map.getPaintProperty('sea', 'background-color')).toBe('#10181d');
    expect(test.map.hasImage(imageIds.site('dark', 'border_gate', 'good', 'medium'))).toBe(true);
    expect(test.container.querySelector('[aria-label="Zoom in"]')).not.toBeNull();
  });

  it('lists the sites in sight in reading order, without those that a panel covers', async () => {
    const test = mountMap();
    test.controller.setSites([station, post, gate, buildSite('far', { lonLat: [104, 20] })]);
    await whenIdle(test);
    expect(test.controller.visibleSiteIds()).toEqual(['site-CK', 'site-DB', 'site-DT']);
    test.controller.setPadding({ top: 0, right: 300, bottom: 0, left: 0 });
    expect(test.controller.visibleSiteIds()).toEqual(['site-CK', 'site-DB']);
  });

  it('stands still when a panel slides over it', async () => {
    const test = mountMap();
    await whenIdle(test);
    const before = test.map.project([106.7, 11.9]);
    test.controller.setPadding({ top: 40, right: 300, bottom: 0, left: 60 });
    const after = test.map.project([106.7, 11.9]);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.5);
  });
});

describe('the controls', () => {
  it('are named, follow the view and obey', async () => {
    const test = mountMap();
    await whenIdle(test);
    const button = (name: string) =>
      test.container.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
    expect(test.container.querySelector('[aria-label="Tỷ lệ: 5\u00a0km"]')).not.toBeNull();
    expect(test.map.getCanvas().getAttribute('aria-label')).toBe('Bản đồ');
    expect(button('Quay về hướng bắc')?.hidden).toBe(true);
    button('Phóng to')?.click();
    await whenIdle(test);
    expect(test.controller.view().zoom).toBeCloseTo(provinceView.zoom + 1, 5);
    test.map.setBearing(40);
    expect(button('Quay về hướng bắc')?.hidden).toBe(false);
    button('Quay về hướng bắc')?.click();
    await expect.poll(() => test.map.getBearing()).toBe(0);
  });
});

describe('the attribution', () => {
  it('names loaded sources in one line, and in full when it is unfolded', async () => {
    const test = mountMap();
    const { labels } = buildOptions(test.container, []);
    const find = (name: string) => test.container.querySelector<HTMLElement>(`.map-attribution${name}`);
    expect(find('.has-loaded')).toBeNull();
    const loadedSources = `Dữ liệu nạp: ${'địa giới: ten-tep-rat-dai-2025.geojson; '.repeat(6)}`;
    test.controller.setLanguage('vi', { ...labels, loadedSources });
    const loaded = find('-loaded');
    expect(loaded?.textContent).toBe(`· ${loadedSources}`);
    expect(loaded?.title).toBe(loadedSources);
    const height = loaded?.clientHeight ?? 0;
    expect(loaded?.scrollWidth).toBeGreaterThan(loaded?.clientWidth ?? 0);
    await userEvent.click(find('-toggle') as HTMLElement);
    expect(loaded?.clientHeight).toBeGreaterThan(2 * height);
    expect(loaded?.scrollWidth).toBeLessThanOrEqual(loaded?.clientWidth ?? 0);
    const area = test.container.getBoundingClientRect();
    const box = loaded?.getBoundingClientRect();
    expect(box?.right).toBeLessThanOrEqual(area.right);
    test.controller.setLanguage('vi', labels);
    expect(find('.has-loaded')).toBeNull();
  });
});

describe('a map that cannot be drawn', () => {
  it('says that WebGL is missing and lets every call pass', async () => {
    const withoutWebgl = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const told: string[] = [];
    const container = mountContainer();
    try {
      const controller = createMapController(buildOptions(container, told));
      controller.setSites(sites);
      controller.flyTo([106, 11, 107, 12]);
      await expect.poll(() => told).toEqual(['error webgl-unavailable ']);
      expect(controller.view()).toEqual(provinceView);
      expect(controller.visibleSiteIds()).toEqual([]);
      controller.destroy();
    } finally {
      withoutWebgl.mockRestore();
      container.remove();
    }
  });

  it('names the basemap file that failed and still draws the network', async () => {
    const test = mountMap({}, new URL('/no-such-folder/', document.baseURI).href);
    test.controller.setSites(sites);
    await whenIdle(test);
    expect(test.told).toContain('error source-failed land');
    expect(test.shownIds('site-marker')).toHaveLength(3);
  });
});
