import { toFinding } from '#domain/geography-check/finding.ts';
import { fail, ok } from '#domain/result.ts';
import type { ReadDataFile } from './data-table.ts';
import { decodeText } from './decode-text.ts';
import { isObject } from './is-object.ts';
import { parseColumns } from './parse-columns.ts';
import { parseCsv } from './parse-csv.ts';
import { isFlatGeobuf, parseFlatGeobuf } from './parse-flatgeobuf.ts';
import { parseGeoJson } from './parse-geojson.ts';
import { parseJsonText } from './parse-json-text.ts';
import { parseTopoJson } from './parse-topojson.ts';

/** Reads GeoJSON, TopoJSON, FlatGeobuf, JSON columns or CSV; the format is told by the content, never by the file's name. */
export async function readDataFile(bytes: Uint8Array, name: string): Promise<ReadDataFile> {
  if (bytes.length === 0) return fail(toFinding('refused', 'file-empty'));
  if (isFlatGeobuf(bytes)) return parseFlatGeobuf(bytes, name);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, findings } = decoded.value;
  if (text.trim() === '') return fail(toFinding('refused', 'file-empty'));
  const read = /^\s*[[{]/.test(text) || !looksLikeTable(text) ? readJson(text, name) : parseCsv(text, name);
  return read.ok ? ok({ ...read.value, findings: [...findings, ...read.value.findings] }) : read;
}

function readJson(text: string, name: string): ReadDataFile {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (isObject(value) && value['type'] === 'Topology') return parseTopoJson(value);
  if (isObject(value) && 'type' in value && !('columns' in value)) return parseGeoJson(value, name);
  return parseColumns(value, name);
}

function looksLikeTable(text: string): boolean {
  const [heading = '', next = ''] = text.split(/\r?\n/, 2);
  const separator = [',', ';', '\t'].find((mark) => heading.includes(mark));
  return separator !== undefined && next.includes(separator);
}
