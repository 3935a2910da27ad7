import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AdminUnitUid } from '#domain/id.ts';
import { measurePalette } from '#domain/measure-palette.ts';
import { buildUnit } from './test-network.ts';
import { colourAt, mountMap, unmountMaps, whenIdle } from './test-map.ts';

const west = buildUnit('25280', [106.6, 11.7]);
const middle = buildUnit('25294', [106.8, 11.7]);
const east = buildUnit('25270', [107, 11.7]);
const { shades } = measurePalette('light');

afterEach(unmountMaps);

/** Off the label in the middle. */
const spot = (unit: typeof west) =>
  [(unit.labelLonLat?.[0] ?? 0) - 0.07, (unit.labelLonLat?.[1] ?? 0) + 0.063] as const;

describe('communes by a measure', () => {
  it('take their shades by feature state, and give them back, without an outline being sent', async () => {
    const test = mountMap();
    test.controller.setUnits([west, middle, east]);
    await whenIdle(test);
    const plain = await colourAt(test, spot(west));
    const layers = test.map.getStyle().layers;
    const source = test.map.getSource('units');
    if (source === undefined) throw new Error('no source');
    const sent = vi.spyOn(source as unknown as { updateData: () => void }, 'updateData');
    const replaced = vi.spyOn(source as unknown as { setData: () => void }, 'setData');

    test.controller.setMeasure(new Map([[west.uid, 4] as const, [middle.uid, 0] as const]));
    await whenIdle(test);
    expect(await colourAt(test, spot(west))).toBe(shades[4]);
    expect(await colourAt(test, spot(middle))).toBe(shades[0]);
    expect(await colourAt(test, spot(east))).toBe(plain);

    test.controller.setMeasure(new Map([[east.uid, 2]]));
    await whenIdle(test);
    expect(await colourAt(test, spot(west))).toBe(plain);
    expect(await colourAt(test, spot(east))).toBe(shades[2]);

    test.controller.setMeasure(new Map());
    await whenIdle(test);
    expect(await colourAt(test, spot(east))).toBe(plain);
    expect(sent).not.toHaveBeenCalled();
    expect(replaced).not.toHaveBeenCalled();
    expect(test.map.getStyle().layers).toEqual(layers);
  });

  it('may come before the outlines, stay when the colours of the screen change, and say what has no value', async () => {
    const test = mountMap();
    test.controller.setMeasure(
      new Map<AdminUnitUid, number | null>([
        [west.uid, 3],
        [middle.uid, null],
      ]),
    );
    test.controller.setUnits([west, middle, east]);
    test.controller.setScheme('dark');
    await whenIdle(test);
    expect(await colourAt(test, spot(west))).toBe(measurePalette('dark').shades[3]);
    expect(test.map.hasImage('no-value/dark')).toBe(true);
    expect(test.map.getFeatureState({ source: 'units', id: middle.uid })['measure']).toBe(-1);
  });

  it('tell which is under the pointer, and outline the one that a list points at', async () => {
    const test = mountMap();
    test.controller.setUnits([west, middle]);
    await whenIdle(test);
    const over = (unit: typeof west) => {
      const { x, y } = test.map.project([...spot(unit)]);
      const box = test.map.getCanvas().getBoundingClientRect();
      test.map
        .getCanvas()
        .dispatchEvent(
          new MouseEvent('mousemove', { clientX: box.left + x, clientY: box.top + y, bubbles: true }),
        );
    };
    const told = () => test.told.filter((line) => line.startsWith('over'));
    over(west);
    over(west);
    await expect.poll(told).toEqual(['over 25280@2025']);
    over(middle);
    await expect.poll(told).toEqual(['over 25280@2025', 'over 25294@2025']);
    test.map.getCanvas().dispatchEvent(new MouseEvent('mouseout', { bubbles: true }));
    expect(told().slice(2)).toEqual(['over null']);
    test.controller.setUnitHighlight(west.uid);
    await whenIdle(test);
    const outlined = () =>
      test.map
        .queryRenderedFeatures({ layers: ['unit-highlight-line'] })
        .map(({ properties }) => properties['uid'] as string);
    expect(new Set(outlined())).toEqual(new Set([west.uid]));
    test.controller.setUnitHighlight(null);
    await whenIdle(test);
    expect(outlined()).toEqual([]);
  });
});
