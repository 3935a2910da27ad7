import type { Geometry } from 'geojson';
import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { NameRegister } from '#domain/geography-check/name-register.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { DataRow, DataTable } from '../data-table.ts';
import { findMisplaced, toLonLat } from './check-outline.ts';
import { checkUnitName } from './check-unit-name.ts';
import type { GeographyLayer } from './layer.ts';
import { toRowState, type PreparedRow, type PreparedTable } from './prepared-table.ts';
import { createPropertyReader, type PropertyMap, type PropertyReader } from './property-reader.ts';
import { roundDegrees, roundGeometry } from './round-geometry.ts';
import { toGate } from './to-gate.ts';

type PointLayer = Extract<GeographyLayer, 'settlements' | 'gates' | 'islands'>;

export type PointContext = {
  readonly fileName: string;
  readonly layer: PointLayer;
  readonly vintage: number;
  readonly register: NameRegister | null;
  readonly map: PropertyMap;
};

/** Settlements (label points of communes, and towns), gates, and the islands with the names of the sea. */
export function preparePoints(table: DataTable, context: PointContext): PreparedTable {
  const rows = table.rows.map((row) => preparePoint(row, context));
  return {
    fileName: context.fileName,
    tableName: table.name,
    layer: context.layer,
    vintage: context.vintage,
    rows,
    findings: [],
  };
}

function preparePoint({ row, properties, geometry }: DataRow, context: PointContext): PreparedRow {
  const reader = createPropertyReader(properties, context.map);
  const findings: Finding[] = [];
  const position = readPosition(geometry, row, context.layer, findings);
  const name = reader.text('name');
  if (name === null)
    findings.push(
      toFinding('refused', 'property-missing', {
        row,
        facts: { property: 'name', has: Object.keys(properties).join(', ').slice(0, 80) },
      }),
    );
  const payload = {
    gates: () => toGate(reader, row, position, context, findings),
    settlements: () => toSettlement(reader, row, position, context, findings),
    islands: () => toIsland(reader, geometry),
  };
  return { row, payload: payload[context.layer](), state: toRowState(findings), findings };
}

function toSettlement(
  reader: PropertyReader,
  row: number,
  position: LonLat | null,
  { register, vintage }: PointContext,
  findings: Finding[],
): PreparedRow['payload'] {
  const name = reader.text('name') ?? '';
  const place = { name_vi: name, lon: position?.[0], lat: position?.[1] };
  if (reader.text('class') !== 'commune_point') {
    const population = reader.number('population') ?? 0;
    const rank = population >= 500_000 ? 1 : population >= 100_000 ? 2 : population >= 20_000 ? 3 : 4;
    return { kind: 'place', ...place, class: toPlaceClass(reader.text('class') ?? ''), rank };
  }
  const code = reader.text('code') ?? '';
  findings.push(...checkUnitName(register, { row, code, name, vintage }));
  return { kind: 'label', ...place, code, vintage };
}

/** GeoNames' feature codes, in words: seats of the nation and of provinces, of districts, the rest. */
function toPlaceClass(text: string): 'city' | 'town' | 'village' {
  if (/PPL(C|A)$/.test(text)) return 'city';
  return text.endsWith('PPLA2') ? 'town' : 'village';
}

function toIsland(reader: PropertyReader, geometry: Geometry | null): PreparedRow['payload'] {
  const kind = reader.text('class') ?? 'island';
  const classes: Readonly<Record<string, string>> = { label: 'archipelago', sea_label: 'sea' };
  return {
    layer: kind === 'sea_label' ? 'sea_name' : 'island',
    class: classes[kind] ?? kind,
    name_vi: reader.text('name'),
    rank: kind === 'label' || kind === 'sea_label' ? 1 : 2,
    geometry: geometry === null ? null : roundGeometry(geometry),
  };
}

function readPosition(
  geometry: Geometry | null,
  row: number,
  layer: PointLayer,
  findings: Finding[],
): LonLat | null {
  if (geometry === null) {
    findings.push(toFinding('refused', 'geometry-missing', { row }));
    return null;
  }
  const misplaced = findMisplaced(geometry);
  if (misplaced !== null)
    findings.push(toFinding('refused', misplaced.rule, { row, lonLat: misplaced.lonLat }));
  if (geometry.type !== 'Point') {
    if (layer !== 'islands')
      findings.push(toFinding('refused', 'geometry-kind', { row, facts: { kind: geometry.type } }));
    return null;
  }
  const [lon, lat] = toLonLat(geometry.coordinates);
  return [roundDegrees(lon), roundDegrees(lat)];
}
