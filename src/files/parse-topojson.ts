import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toFinding } from '#domain/geography-check/finding.ts';
import { fail, ok } from '#domain/result.ts';
import type { DataTable, ReadDataFile } from './data-table.ts';
import { isObject } from './is-object.ts';
import { parseGeoJson } from './parse-geojson.ts';

/** One table for each object of the topology, under the object's name. */
export function parseTopoJson(value: Readonly<Record<string, unknown>>): ReadDataFile {
  if (!isObject(value['objects']) || !Array.isArray(value['arcs']))
    return fail(toFinding('refused', 'not-geographic', { facts: { type: 'Topology' } }));
  const topology = value as unknown as Topology;
  const tables: DataTable[] = [];
  for (const [name, object] of Object.entries(topology.objects)) {
    try {
      const collection: unknown = feature(topology, object as GeometryCollection);
      const read = isObject(collection) ? parseGeoJson({ ...collection, crs: value['crs'] }, name) : null;
      if (read?.ok === true) tables.push(...read.value.tables);
    } catch {
      return fail(toFinding('refused', 'file-unreadable', { facts: { part: name } }));
    }
  }
  return tables.length === 0 ? fail(toFinding('refused', 'file-empty')) : ok({ tables, findings: [] });
}
