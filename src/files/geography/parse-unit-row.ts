import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { parseUnitName } from '#domain/geography-check/unit-name.ts';
import { neighbours, type Neighbour } from '#domain/site.ts';
import type { DataRow } from '../data-table.ts';
import { computeAreaKm2 } from '../geometry/polygon-area.ts';
import { checkOutline } from './check-outline.ts';
import { createPropertyReader, type PropertyMap, type PropertyReader } from './property-reader.ts';
import type { UnitRow, UnitTable } from './unit-row.ts';

const levels = { communes: 'commune', districts: 'district', provinces: 'province' } as const;
const codePatterns = { communes: /^\d{5}$/, districts: /^\d{3}$/, provinces: /^\d{2}$/ } as const;

/** One row of a file of communes, districts or provinces; whatever is wrong with it is in its findings. */
export function parseUnitRow(
  { row, properties, geometry }: DataRow,
  layer: UnitTable['layer'],
  map: PropertyMap,
): UnitRow {
  const reader = createPropertyReader(properties, map);
  const code = readCode(reader, layer);
  const name = readName(reader, layer);
  const outline = checkOutline(geometry, row, code);
  const findings: Finding[] = [...outline.findings];
  if (code === null)
    findings.push(
      toFinding('refused', 'property-missing', {
        row,
        facts: { property: 'code', has: listKeys(properties) },
      }),
    );
  else if (!codePatterns[layer].test(code)) findings.push(toFinding('refused', 'code-bad', { row, code }));
  if (name === null)
    findings.push(
      toFinding('refused', 'property-missing', {
        row,
        code,
        facts: { property: 'name', has: listKeys(properties) },
      }),
    );
  else if (
    typeof reader.raw('name') === 'string' &&
    reader.raw('name') !== String(reader.raw('name')).normalize('NFC')
  ) {
    findings.push(toFinding('mended', 'text-not-nfc', { row, code, facts: { text: name } }));
  }
  const { nameVi, kind } = parseUnitName(name ?? '');
  const population = reader.number('population');
  const repaired = reader.text('populationSource');
  if (repaired !== null && /fix|worldpop/i.test(repaired)) {
    findings.push(
      toFinding('warning', 'population-repaired', {
        row,
        code,
        facts: { population: population ?? 0, how: repaired },
      }),
    );
  }
  for (const [property, value] of [
    ['population', population],
    ['area_km2', reader.number('areaKm2')],
  ] as const) {
    if (value !== null && (value < 0 || (property === 'area_km2' && value === 0)))
      findings.push(toFinding('refused', 'property-bad', { row, code, facts: { property, value } }));
  }
  const borderKm = reader.number('borderKm');
  const neighbour = toNeighbour(reader.text('border'));
  const computedAreaKm2 = computeAreaKm2(outline.polygons);
  return {
    row,
    code: code ?? '',
    level: levels[layer],
    kind:
      layer === 'provinces' && kind === 'thanh_pho'
        ? 'thanh_pho_tw'
        : (kind ?? parseUnitName(`${reader.text('kind') ?? ''} x`).kind),
    nameVi,
    parentCode:
      layer === 'communes'
        ? (reader.text('districtCode') ?? reader.text('provinceCode'))
        : layer === 'districts'
          ? reader.text('provinceCode')
          : null,
    provinceCode: reader.text('provinceCode'),
    areaKm2: reader.number('areaKm2'),
    computedAreaKm2,
    population: population === null ? null : Math.round(population),
    isBorder: readIsBorder(reader, borderKm, neighbour),
    borderKm,
    neighbour,
    successorCode: reader.text('successor'),
    mergedFrom: reader.text('mergedFrom'),
    isApproximate: (reader.text('geometryQuality') ?? '').startsWith('approx'),
    polygons: outline.polygons,
    findings,
  };
}

function readCode(reader: PropertyReader, layer: UnitTable['layer']): string | null {
  const code =
    layer === 'districts' ? (reader.text('districtCode') ?? reader.text('code')) : reader.text('code');
  const widths = { communes: 5, districts: 3, provinces: 2 } as const;
  return code === null || !/^\d+$/.test(code) ? code : code.padStart(widths[layer], '0');
}

function readName(reader: PropertyReader, layer: UnitTable['layer']): string | null {
  return layer === 'districts' ? (reader.text('districtName') ?? reader.text('name')) : reader.text('name');
}

function readIsBorder(
  reader: PropertyReader,
  borderKm: number | null,
  neighbour: Neighbour | null,
): boolean | null {
  const flag = reader.raw('border');
  if (typeof flag === 'boolean') return flag;
  if (neighbour !== null) return true;
  if (flag === undefined && borderKm === null) return null;
  return (borderKm ?? 0) > 0;
}

function toNeighbour(text: string | null): Neighbour | null {
  return neighbours.find((neighbour) => neighbour === text?.toUpperCase()) ?? null;
}

function listKeys(properties: Readonly<Record<string, unknown>>): string {
  return Object.keys(properties).slice(0, 12).join(', ').slice(0, 120);
}
