import type { DataRow, DataTable } from '../data-table.ts';
import type { GeographyLayer } from './layer.ts';
import { createPropertyReader, type PropertyMap } from './property-reader.ts';

/** `unused`: recognised, and deliberately not taken, since the product draws its own. */
export type Recognised = GeographyLayer | 'unused' | null;

/** Which layer a table holds, judged by its geometry and fields. The name counts only for the objects of one TopoJSON file. */
export function recogniseLayer(table: DataTable, map: PropertyMap = {}): Recognised {
  const sample = table.rows.slice(0, 200);
  const shapes = new Set(sample.map(({ geometry }) => toShape(geometry?.type)));
  if (isIslands(sample)) return 'islands';
  if (shapes.has('area')) return recogniseAreas(table, sample, map);
  if (shapes.has('line')) return recogniseLines(table, sample);
  if (shapes.has('point')) return recognisePoints(sample);
  return recogniseRows(sample, map);
}

function recogniseAreas(table: DataTable, sample: readonly DataRow[], map: PropertyMap): Recognised {
  const readers = sample.map(({ properties }) => createPropertyReader(properties, map));
  const codes = readers.map((reader) => reader.text('code')).filter((code) => code !== null);
  if (codes.length === 0 && readers.some((reader) => reader.has('districtCode'))) return 'districts';
  if (codes.length === 0) return table.name === 'land' || table.name === 'lakes' ? 'unused' : null;
  const digits = Math.max(...codes.map((code) => code.length));
  if (digits <= 2) return 'provinces';
  return digits === 3 ? 'districts' : 'communes';
}

function recogniseLines(table: DataTable, sample: readonly DataRow[]): Recognised {
  if (hasValue(sample, 'neighbour', /^(CN|LA|KH|CHN|LAO|KHM)$/i)) return 'border_line';
  if (table.name === 'borders') return 'unused';
  if (hasValue(sample, 'class', /^(primary|secondary|tertiary|trunk|motorway|rail|road)$/i)) return 'roads';
  if (table.name === 'rivers' || hasValue(sample, 'class', /river|lake centerline|canal/i)) return 'rivers';
  return sample.every(({ properties }) => Object.keys(properties).join() === 'level') ? 'rivers' : null;
}

function recognisePoints(sample: readonly DataRow[]): Recognised {
  if (
    hasValue(
      sample,
      'class',
      /^(quoc_te|chinh|phu|loi_mo|thong_quan|chuyen_dung|international|main|secondary|opening|clearance|dedicated_road)$/,
    )
  )
    return 'gates';
  if (hasValue(sample, 'class', /^(commune_point|geonames)/)) return 'settlements';
  return hasValue(sample, 'country', /./) ? 'unused' : null;
}

function recogniseRows(sample: readonly DataRow[], map: PropertyMap): Recognised {
  const [first] = sample;
  if (first === undefined) return null;
  const reader = createPropertyReader(first.properties, map);
  if (reader.has('lon') && reader.has('lat') && reader.has('population')) return 'population';
  return reader.has('fromCode') && reader.has('toCode') ? 'links' : null;
}

function isIslands(sample: readonly DataRow[]): boolean {
  return hasValue(sample, 'class', /^(sea_label|special_zone)$/);
}

function hasValue(
  sample: readonly DataRow[],
  name: 'class' | 'neighbour' | 'country',
  pattern: RegExp,
): boolean {
  return sample.some(({ properties }) => pattern.test(createPropertyReader(properties).text(name) ?? ''));
}

function toShape(type: string | undefined): 'area' | 'line' | 'point' | 'none' {
  if (type === undefined || type === 'GeometryCollection') return 'none';
  if (type.endsWith('Polygon')) return 'area';
  return type.endsWith('LineString') ? 'line' : 'point';
}
