import type { MultiPolygon, Polygon } from 'geojson';
import type { CommuneInput } from '#analysis/coverage-input/prepare-communes.ts';
import { toAdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { DataRow } from '#files/data-table.ts';
import { createPropertyReader } from '#files/geography/property-reader.ts';
import { mendPolygons } from '#files/geometry/mend-polygons.ts';
import type { FileProblem } from './file-problem.ts';
import { textOf } from './read-table.ts';

export type NamedCommune = CommuneInput & { readonly code: string; readonly name: string };

/** Communes with outlines made valid where that changes next to nothing; the rest is taken as it is and named. */
export function readCommunes(
  rows: readonly DataRow[],
  toldVintage: number | null,
  problems: FileProblem[],
): readonly NamedCommune[] {
  const vintages = new Set<number>();
  const communes = rows.flatMap((row): readonly NamedCommune[] => {
    const tell = (kind: FileProblem['kind'], facts: FileProblem['facts'] = {}): void => {
      problems.push({ kind, file: 'communes', row: row.row, facts });
    };
    const reader = createPropertyReader(row.properties);
    const code = reader.text('code');
    if (code === null) {
      tell('row_without_code');
      return [];
    }
    const { geometry } = row;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      tell('row_not_polygon', { code });
      return [];
    }
    const vintage = toldVintage ?? vintageOf(row, reader.has('successor'));
    vintages.add(vintage);
    const uid = toAdminUnitUid(code, vintage);
    return [{ uid, code, name: reader.text('name') ?? code, geometry: mend(geometry, code, tell) }];
  });
  if (vintages.size > 1)
    problems.push({
      kind: 'vintages_mixed',
      file: 'communes',
      row: null,
      facts: { vintages: [...vintages].toSorted((a, b) => a - b).join(', ') },
    });
  return communes;
}

/** As the row says; else a commune that names its successor is of 2024. */
function vintageOf(row: DataRow, hasSuccessor: boolean): number {
  const stated = Number(textOf(row, 'vintage', 'phien_ban'));
  if (stated > 1900) return stated;
  return hasSuccessor ? 2024 : 2025;
}

const shapeRules = new Set([
  'ring-crossing',
  'ring-overlap',
  'ring-too-small',
  'hole-outside',
  'geometry-empty',
]);

function mend(
  geometry: Polygon | MultiPolygon,
  code: string,
  tell: (kind: FileProblem['kind'], facts: FileProblem['facts']) => void,
): Polygon | MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const source = polygons.map((rings) =>
    rings.map((ring) => ring.map(([x = NaN, y = NaN]): LonLat => [x, y])),
  );
  const { polygons: mended, faults, refusal } = mendPolygons(source);
  const fault = refusal ?? faults.find(({ rule }) => shapeRules.has(rule));
  if (fault === undefined) return geometry;
  const facts = { code, rule: fault.rule, lon: fault.lonLat[0], lat: fault.lonLat[1] };
  tell(refusal === null ? 'ring_mended' : 'ring_invalid', facts);
  if (refusal !== null) return geometry;
  return {
    type: 'MultiPolygon',
    coordinates: mended.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
  };
}
