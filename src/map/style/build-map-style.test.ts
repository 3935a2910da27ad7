import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sovereigntyNames } from '#domain/sovereignty.ts';
import { buildMapStyle } from './build-map-style.ts';
import { diffStyles } from './restyle.ts';

const schemes = ['light', 'dark', 'contrast'] as const;
const languages = ['vi', 'en'] as const;
const build = (scheme: (typeof schemes)[number], language: (typeof languages)[number]) =>
  buildMapStyle({ scheme, language, basemapUrl: 'https://map.test/basemap/', fontFaces: {} });
const looks = schemes.flatMap((scheme) =>
  languages.map((language) => ({ scheme, language, style: build(scheme, language) })),
);

describe.each(looks)('the style in $scheme, $language', ({ language, style }) => {
  const ids = style.layers.map((layer) => layer.id);

  it('names each layer once and only draws from sources it has', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(Object.keys(style.sources)));
  });

  it('has the same layers as every other look', () => {
    expect(ids).toEqual(build('light', 'vi').layers.map((layer) => layer.id));
  });

  it('puts every name above every line and area', () => {
    const lastArea = style.layers.findLastIndex(
      (layer) => layer.type === 'fill' || (layer.type === 'line' && layer.id !== 'link-line'),
    );
    const firstName = style.layers.findIndex((layer) => layer.type === 'symbol');
    expect(firstName).toBeGreaterThan(lastArea);
  });

  it('fills land as one sheet: nothing is filled by country', () => {
    const filled = style.layers.flatMap((layer) => (layer.type === 'fill' ? [layer.source] : []));
    expect(new Set(filled)).toEqual(new Set(['land', 'lakes', 'units', 'unit-focus', 'coverage-ground']));
    expect(Object.keys(style.sources).filter((name) => /countr|disput|maritime/i.test(name))).toEqual([]);
  });

  it('names the archipelagos and the sea at every zoom, on top, whatever they overlap', () => {
    for (const id of ['sovereignty-sea', 'sovereignty-archipelagos']) {
      const layer = style.layers.find((candidate) => candidate.id === id);
      expect(layer).toMatchObject({
        type: 'symbol',
        layout: { 'text-allow-overlap': true, 'text-field': ['get', `label_${language}`] },
      });
      expect(layer).not.toHaveProperty('minzoom');
      expect(layer).not.toHaveProperty('maxzoom');
      expect(layer).not.toHaveProperty('layout.visibility');
    }
    expect(ids.slice(-2)).toEqual(['sovereignty-sea', 'sovereignty-archipelagos']);
    const source = style.sources['sovereignty'] as { data: FeatureCollection<Point> };
    const labels = source.data.features.map((feature) =>
      (feature.properties?.[`label_${language}`] as string | undefined)?.replace('\n', ' '),
    );
    expect(labels).toEqual(
      expect.arrayContaining(sovereigntyNames.map((name) => (language === 'vi' ? name.nameVi : name.nameEn))),
    );
  });
});

describe('diffStyles', () => {
  it('finds nothing between equal styles', () => {
    expect(diffStyles(build('light', 'vi'), build('light', 'vi'))).toEqual([]);
  });

  it('changes only the names for another language', () => {
    const changes = diffStyles(build('light', 'vi'), build('light', 'en'));
    expect(new Set(changes.map(({ property }) => property))).toEqual(new Set(['text-field']));
  });

  it('sets every changed colour and leads exactly to the other style', () => {
    const changes = diffStyles(build('light', 'vi'), build('dark', 'vi'));
    expect(changes).toContainEqual({
      layerId: 'sea',
      door: 'paint',
      property: 'background-color',
      value: '#10181d',
    });
    const style = structuredClone(build('light', 'vi'));
    for (const { layerId, door, property, value } of changes) {
      const layer = style.layers.find(({ id }) => id === layerId) as unknown as Record<
        string,
        Record<string, unknown>
      >;
      (layer[door] ??= {})[property] = value;
    }
    expect(style).toEqual(build('dark', 'vi'));
  });
});
