import { afterEach, describe, expect, it } from 'vitest';
import { findMissingSovereigntyNames } from '#domain/sovereignty.ts';
import { mountMap, nationView, provinceView, unmountMaps, whenIdle, type TestMap } from './test-map.ts';

afterEach(unmountMaps);

const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  (['vi', 'en'] as const).map((language) => ({ scheme, language })),
);

function namesDrawn({ map }: TestMap, language: 'vi' | 'en'): string {
  const drawn = map.queryRenderedFeatures({ layers: ['sovereignty-sea', 'sovereignty-archipelagos'] });
  return drawn.map(({ properties }) => String(properties[`name_${language}`])).join(' · ');
}

function inset({ container }: TestMap): HTMLElement {
  return container.querySelector<HTMLElement>('.map-inset') ?? document.createElement('div');
}

describe.each(looks)('Hoàng Sa, Trường Sa and Biển Đông, $scheme, $language', ({ scheme, language }) => {
  it('are named on the map of the nation', async () => {
    const test = mountMap({ scheme, language, view: nationView });
    await whenIdle(test);
    expect(findMissingSovereigntyNames(namesDrawn(test, language), language)).toEqual([]);
    expect(test.map.queryRenderedFeatures({ layers: ['sovereignty-islands'] }).length).toBeGreaterThan(10);
    expect(inset(test).hidden).toBe(true);
  });

  it('are named in the inset of a map of the province', async () => {
    const test = mountMap({ scheme, language, view: provinceView });
    await whenIdle(test);
    expect(inset(test).hidden).toBe(false);
    expect(inset(test).getBoundingClientRect().width).toBeGreaterThan(80);
    expect(findMissingSovereigntyNames(inset(test).innerHTML, language)).toEqual([]);
  });
});

describe('the inset', () => {
  it('comes and goes as the map moves, and speaks the language of the map', async () => {
    const test = mountMap({ view: nationView });
    await whenIdle(test);
    test.controller.flyTo(provinceView);
    await whenIdle(test);
    expect(inset(test).hidden).toBe(false);
    test.controller.setLanguage('en', {
      map: '',
      zoomIn: '',
      zoomOut: '',
      resetNorth: '',
      attribution: '',
      loadedSources: '',
      showAttribution: '',
      scale: '',
      inset: 'Vietnam',
    });
    expect(findMissingSovereigntyNames(inset(test).innerHTML, 'en')).toEqual([]);
    test.controller.flyTo(nationView);
    await whenIdle(test);
    expect(inset(test).hidden).toBe(true);
  });

  it('shows when a panel covers an archipelago', async () => {
    const test = mountMap({ view: nationView });
    await whenIdle(test);
    test.controller.setPadding({ top: 0, right: 420, bottom: 0, left: 0 });
    expect(inset(test).hidden).toBe(false);
  });
});
