import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { DataTable } from '../data-table.ts';
import { toRowState, type PreparedTable } from './prepared-table.ts';
import { createPropertyReader, type PropertyMap } from './property-reader.ts';
import { roundDegrees } from './round-geometry.ts';

const metresPerDegree = 111_195;
const defaultSizeM = 1000;

/** Cells of people: centre, people, side in metres (from `cell_deg` or `size_m` beside the rows). */
export function preparePopulation(
  table: DataTable,
  { fileName, map }: { readonly fileName: string; readonly map: PropertyMap },
): PreparedTable {
  const sizeM = readSizeM(table.extras);
  const rows = table.rows.map(({ row, properties }) => {
    const reader = createPropertyReader(properties, map);
    const lon = reader.number('lon');
    const lat = reader.number('lat');
    const population = reader.number('population');
    const findings: Finding[] = [];
    if (lon === null || lat === null) findings.push(toFinding('refused', 'coordinates-not-finite', { row }));
    else if (lon < 101 || lon > 119 || lat < 5.5 || lat > 24.5)
      findings.push(toFinding('refused', 'outside-vietnam', { row, lonLat: [lon, lat] }));
    if (population === null || population < 0)
      findings.push(
        toFinding('refused', 'property-bad', {
          row,
          facts: { property: 'population', value: String(reader.raw('population')).slice(0, 40) },
        }),
      );
    const payload = { lon: roundDegrees(lon ?? 0), lat: roundDegrees(lat ?? 0), population, size_m: sizeM };
    return { row, state: toRowState(findings), payload, findings };
  });
  return { fileName, tableName: table.name, layer: 'population', vintage: null, rows, findings: [] };
}

function readSizeM(extras: Readonly<Record<string, unknown>>): number {
  const degrees = extras['cell_deg'];
  if (typeof degrees === 'number' && degrees > 0) return Math.round(degrees * metresPerDegree);
  const sizeM = extras['size_m'];
  return typeof sizeM === 'number' && sizeM > 0 ? sizeM : defaultSizeM;
}
