import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import type { HamletId } from '#domain/id.ts';
import { measurePalette } from '#domain/measure-palette.ts';
import { colourAt, mountMap, unmountMaps, whenIdle } from '../test-map.ts';
import { buildUnit } from '../test-network.ts';
import { mapPalette } from '../style/map-palette.ts';
import { coverageLayers } from './coverage-layers.ts';

afterEach(unmountMaps);

const unit = buildUnit('25280', [106.7, 11.7]);
const square = ([west, south]: readonly [number, number], size: number) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];
const overlay: CoverageOverlay = {
  classes: [],
  shades: new Map([[unit.uid, 4]]),
  covered: [
    { uid: unit.uid, geometry: { type: 'MultiPolygon', coordinates: [square([106.72, 11.72], 0.05)] } },
  ],
  maybe: [{ uid: unit.uid, geometry: { type: 'MultiPolygon', coordinates: [square([106.72, 11.72], 0.1)] } }],
  disks: [
    { id: 'a', lonLat: [106.75, 11.85], radiusM: 2000, counts: 'yes', isSupposed: false },
    { id: 'b', lonLat: [106.85, 11.85], radiusM: 2000, counts: 'no', isSupposed: true },
  ],
  moves: [{ id: 'b', from: [106.8, 11.85], to: [106.85, 11.85] }],
  hamlets: [
    { id: 'h1' as HamletId, lonLat: [106.8, 11.8], reached: 'no' },
    { id: 'h2' as HamletId, lonLat: [106.82, 11.8], reached: 'yes' },
  ],
  border: {
    reached: [
      [
        [106.6, 11.92],
        [106.7, 11.92],
      ],
    ],
    unreached: [
      [
        [106.7, 11.92],
        [107, 11.92],
      ],
    ],
    longestGap: {
      path: [
        [106.7, 11.92],
        [106.85, 11.92],
        [107, 11.92],
      ],
      label: '32,7 km',
    },
  },
};

/** The largest difference of a channel; the edge of a stripe is smoothed. */
function distanceOf(a: string, b: string): number {
  const other = channelsOf(b);
  return Math.max(...channelsOf(a).map((value, at) => Math.abs(value - (other[at] ?? 0))));
}

function channelsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

describe('coverage on the map', () => {
  it('shows ground that is reached as plain paper over the shade of who is not, and takes it away again', async () => {
    const test = mountMap();
    test.controller.setUnits([unit]);
    test.controller.setMeasure(overlay.shades);
    test.controller.setCoverage(overlay);
    await whenIdle(test);
    expect(await colourAt(test, [106.74, 11.74])).toBe(mapPalette('light').home);
    expect(await colourAt(test, [106.86, 11.74])).toBe(measurePalette('light').shades[4]);
    test.controller.setCoverage(null);
    await whenIdle(test);
    expect(await colourAt(test, [106.74, 11.74])).toBe(measurePalette('light').shades[4]);
    for (const layer of coverageLayers)
      expect([layer, test.map.getLayoutProperty(layer, 'visibility')]).toEqual([layer, 'none']);
  });

  it.each(['light', 'dark', 'contrast'] as const)(
    'stripes ground that is only maybe reached, in %s',
    async (scheme) => {
      const test = mountMap();
      test.controller.setScheme(scheme);
      test.controller.setUnits([unit]);
      test.controller.setMeasure(overlay.shades);
      test.controller.setCoverage(overlay);
      await whenIdle(test);
      const along = Array.from({ length: 40 }, (_, at) => [106.78 + at * 0.0009, 11.74] as const);
      const colours = new Set(await Promise.all(along.map((place) => colourAt(test, [...place]))));
      expect(colours).toContain(mapPalette(scheme).home);
      const stripe = measurePalette(scheme).shades.at(-1) ?? '';
      expect(Math.min(...[...colours].map((colour) => distanceOf(colour, stripe)))).toBeLessThan(20);
      expect(test.shownIds('coverage-maybe')).toEqual([`maybe ${unit.uid}`]);
      expect(await colourAt(test, [106.74, 11.74])).toBe(mapPalette(scheme).home);
    },
  );

  it('tells hamlets apart by shape, and circles the sources when one looks closely', async () => {
    const test = mountMap();
    test.controller.setCoverage(overlay);
    await whenIdle(test);
    expect(test.map.hasImage('hamlet/light/no')).toBe(true);
    expect(test.map.hasImage('hamlet/light/yes')).toBe(true);
    expect(test.shownIds('coverage-hamlet')).toEqual(['h1', 'h2']);
    expect(test.shownIds('coverage-disk')).toEqual([]);
    expect(test.shownIds('coverage-disk-supposed')).toEqual(['b']);
    expect(test.shownIds('coverage-move')).toEqual(['move b']);
    test.controller.flyTo({ lonLat: [106.76, 11.85], zoom: 12 }, { instant: true });
    await whenIdle(test);
    expect(test.shownIds('coverage-disk')).toEqual(['a']);
  });

  it('marks the border stretch by stretch, and the longest that nothing reaches with its length', async () => {
    const test = mountMap();
    test.controller.setCoverage(overlay);
    await whenIdle(test);
    expect(test.shownIds('coverage-border-reached')).toEqual(['reached 0']);
    expect(test.shownIds('coverage-border-unreached')).toEqual(['unreached 0']);
    expect(test.shownIds('coverage-border-ends')).toEqual(['end 0', 'end 1']);
    const labels = test.map.queryRenderedFeatures({ layers: ['coverage-border-label'] });
    expect(labels.map(({ properties }) => properties['label'] as string)).toEqual(['32,7 km']);
  });

  it('sends only the ground of the communes that changed', async () => {
    const test = mountMap();
    test.controller.setCoverage(overlay);
    await whenIdle(test);
    const source = test.map.getSource('coverage-ground');
    if (source === undefined) throw new Error('no source');
    const sent = vi.spyOn(source as unknown as { updateData: (diff: unknown) => void }, 'updateData');
    const moved = { ...overlay, disks: overlay.disks.slice(1) };
    test.controller.setCoverage(moved);
    await whenIdle(test);
    expect(sent).not.toHaveBeenCalled();
    const other = buildUnit('25294', [106.9, 11.7]);
    const more = {
      uid: other.uid,
      geometry: { type: 'MultiPolygon' as const, coordinates: [square([106.92, 11.72], 0.05)] },
    };
    test.controller.setCoverage({ ...moved, covered: [...moved.covered, more] });
    await whenIdle(test);
    expect(sent.mock.calls).toEqual([[{ remove: [], add: [expect.objectContaining({ id: other.uid })] }]]);
  });

  it('keeps its layers when the colours of the screen change', async () => {
    const test = mountMap();
    test.controller.setUnits([unit]);
    test.controller.setCoverage(overlay);
    await whenIdle(test);
    test.controller.setScheme('dark');
    await whenIdle(test);
    expect(await colourAt(test, [106.74, 11.74])).toBe(mapPalette('dark').home);
    expect(test.map.hasImage('hamlet/dark/no')).toBe(true);
  });
});
