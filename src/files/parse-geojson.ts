import type { Geometry } from 'geojson';
import { toFinding } from '#domain/geography-check/finding.ts';
import { fail, ok } from '#domain/result.ts';
import type { DataRow, ReadDataFile } from './data-table.ts';
import { isObject } from './is-object.ts';

const geometryTypes = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** A FeatureCollection, one Feature, or a bare geometry. */
export function parseGeoJson(value: Readonly<Record<string, unknown>>, name: string): ReadDataFile {
  const features = toFeatures(value);
  if (features === null)
    return fail(toFinding('refused', 'not-geographic', { facts: { type: describe(value['type']) } }));
  if (features.length === 0) return fail(toFinding('refused', 'file-empty'));
  const rows = features.map((feature, index): DataRow => {
    const object = isObject(feature) ? feature : {};
    return { row: index + 1, properties: withId(object), geometry: toGeometry(object['geometry']) };
  });
  return ok({ tables: [{ name, crs: readCrs(value['crs']), extras: {}, rows }], findings: [] });
}

function toFeatures(value: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const type = value['type'];
  if (type === 'FeatureCollection') return Array.isArray(value['features']) ? value['features'] : null;
  if (type === 'Feature') return [value];
  return typeof type === 'string' && geometryTypes.has(type)
    ? [{ type: 'Feature', properties: {}, geometry: value }]
    : null;
}

function withId(feature: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const id = feature['id'];
  return id === undefined || 'id' in properties ? properties : { ...properties, id };
}

function toGeometry(value: unknown): Geometry | null {
  if (!isObject(value) || typeof value['type'] !== 'string' || !geometryTypes.has(value['type'])) return null;
  const hasParts = Array.isArray(value['coordinates']) || Array.isArray(value['geometries']);
  return hasParts ? (value as unknown as Geometry) : null;
}

function readCrs(crs: unknown): string | null {
  if (!isObject(crs) || !isObject(crs['properties'])) return null;
  const name = crs['properties']['name'] ?? crs['properties']['code'];
  return name === undefined ? null : describe(name);
}

function describe(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value ?? null).slice(0, 40);
}
