import type { Geometry } from 'geojson';
import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { neighbours, type Neighbour } from '#domain/site.ts';
import type { DataRow, DataTable } from '../data-table.ts';
import { findMisplaced } from './check-outline.ts';
import { lineLengthKm, toLines } from './line-length.ts';
import { toRowState, type PreparedRow, type PreparedTable } from './prepared-table.ts';
import { createPropertyReader, type PropertyMap, type PropertyReader } from './property-reader.ts';
import { roundGeometry } from './round-geometry.ts';

const neighbourCodes: Readonly<Record<string, Neighbour>> = { CHN: 'CN', LAO: 'LA', KHM: 'KH' };
const neighbourNames = { CN: 'Trung Quốc', LA: 'Lào', KH: 'Campuchia' } as const;

type LineContext = {
  readonly fileName: string;
  readonly layer: 'border_line' | 'rivers' | 'roads';
  readonly map: PropertyMap;
};

/** Border lines, rivers and roads. */
export function prepareLines(table: DataTable, { fileName, layer, map }: LineContext): PreparedTable {
  const rows = table.rows.map((row) => prepareLine(row, layer, map));
  return { fileName, tableName: table.name, layer, vintage: null, rows, findings: [] };
}

function prepareLine(
  { row, properties, geometry }: DataRow,
  layer: LineContext['layer'],
  map: PropertyMap,
): PreparedRow {
  const reader = createPropertyReader(properties, map);
  const findings: Finding[] = [];
  const misplaced = checkLine(geometry, row, layer === 'border_line');
  if (misplaced !== null) findings.push(misplaced);
  const facts =
    layer === 'border_line' ? toBorder(reader, geometry, row, findings) : toBasemap(reader, layer);
  const payload = {
    ...facts,
    geometry:
      findings.some(({ severity }) => severity === 'refused') || geometry === null
        ? null
        : roundGeometry(geometry),
  };
  return { row, state: toRowState(findings), payload, findings };
}

function toBorder(
  reader: PropertyReader,
  geometry: Geometry | null,
  row: number,
  findings: Finding[],
): Readonly<Record<string, unknown>> {
  const text = reader.text('neighbour')?.toUpperCase() ?? '';
  const neighbour = neighbours.find((known) => known === text) ?? neighbourCodes[text];
  if (neighbour === undefined)
    findings.push(
      toFinding('refused', 'property-missing', { row, facts: { property: 'neighbour', has: text } }),
    );
  const computedKm = geometry === null ? 0 : lineLengthKm(geometry);
  const statedKm = reader.number('lengthKm');
  if (statedKm !== null && computedKm > 0 && Math.abs(computedKm - statedKm) > 0.05 * statedKm) {
    findings.push(
      toFinding('warning', 'border-length-differs', {
        row,
        facts: {
          name: reader.text('province') ?? text,
          computedKm: Math.round(computedKm * 10) / 10,
          listedKm: statedKm,
        },
      }),
    );
  }
  const province = reader.text('province');
  const name = `Biên giới Việt Nam – ${neighbourNames[neighbour ?? 'KH']}${province === null ? '' : `, ${province}`}`;
  return {
    neighbour,
    province_code: reader.text('provinceCode'),
    name_vi: name,
    length_km: statedKm ?? computedKm,
  };
}

function toBasemap(reader: PropertyReader, layer: 'rivers' | 'roads'): Readonly<Record<string, unknown>> {
  const rank = reader.number('rank');
  return {
    layer: layer === 'rivers' ? 'river' : 'road',
    class: layer === 'rivers' ? 'river' : (reader.text('class') ?? 'road'),
    name_vi: reader.text('name'),
    rank: rank === null ? null : Math.round(rank),
  };
}

function checkLine(geometry: Geometry | null, row: number, mustBeVietnam: boolean): Finding | null {
  if (geometry === null) return toFinding('refused', 'geometry-missing', { row });
  if (!geometry.type.endsWith('LineString'))
    return toFinding('refused', 'geometry-kind', { row, facts: { kind: geometry.type } });
  if (toLines(geometry).every((line) => line.length < 2))
    return toFinding('refused', 'geometry-empty', { row });
  const misplaced = findMisplaced(geometry);
  if (misplaced === null || (misplaced.rule === 'outside-vietnam' && !mustBeVietnam)) return null;
  return toFinding('refused', misplaced.rule, { row, lonLat: misplaced.lonLat });
}
