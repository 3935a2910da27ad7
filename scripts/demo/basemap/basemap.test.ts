import type { FeatureCollection, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ARCHIPELAGOS } from './build-land.ts';

function read(name: string): FeatureCollection<never, Record<string, unknown>> {
  const url = new URL(`../../../public/basemap/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as FeatureCollection<never, Record<string, unknown>>;
}

function positions(value: unknown): Position[] {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'number' ? [value as Position] : value.flatMap(positions);
}

function inArchipelago([lon = 0, lat = 0]: Position): boolean {
  return ARCHIPELAGOS.some(
    ({ west, south, east, north }) => lon > west && lon < east && lat > south && lat < north,
  );
}

function namesOf(file: string): unknown[] {
  return read(file).features.map(({ properties }) => properties?.['name_vi']);
}

test('the archipelagos and the sea bear their names', () => {
  expect(namesOf('islands')).toEqual(
    expect.arrayContaining(['Quần đảo Hoàng Sa (Việt Nam)', 'Quần đảo Trường Sa (Việt Nam)']),
  );
  expect(namesOf('sea-names')).toContain('Biển Đông');
});

test('no land of the package, no border, no town and no foreign name lies within the archipelagos', () => {
  for (const file of ['land', 'neighbours', 'rivers', 'lakes', 'places', 'provinces']) {
    const inside = read(file).features.flatMap(({ geometry }) =>
      positions((geometry as { coordinates: unknown }).coordinates).filter(inArchipelago),
    );
    expect([file, inside]).toEqual([file, []]);
  }
});

test('land is one neutral sheet: no feature says whose it is', () => {
  expect(read('land').features.filter(({ properties }) => Object.keys(properties ?? {}).length > 0)).toEqual(
    [],
  );
});

test('the 34 provinces and the seats of Vietnam are named, in NFC', () => {
  expect(namesOf('provinces')).toHaveLength(34);
  expect(namesOf('places')).toEqual(
    expect.arrayContaining(['Hà Nội', 'Thành phố Hồ Chí Minh', 'Đà Lạt', 'Đồng Xoài']),
  );
  const names = ['provinces', 'places', 'islands', 'neighbours']
    .flatMap(namesOf)
    .filter((name) => typeof name === 'string');
  expect(names.filter((name) => name !== name.normalize('NFC') || name.includes('Ð'))).toEqual([]);
});
