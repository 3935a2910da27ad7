import type { PreparedRow } from './prepared-table.ts';
import { roundDegrees } from './round-geometry.ts';
import type { UnitRow } from './unit-row.ts';

/** The staged form of a unit, in the names of `admin_unit`. */
export function toUnitPayload(unit: UnitRow, vintage: number): PreparedRow['payload'] {
  const coordinates = unit.polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [roundDegrees(lon), roundDegrees(lat)])),
  );
  return {
    code: unit.code,
    vintage,
    level: unit.level,
    kind: unit.kind,
    name_vi: unit.nameVi,
    parent_code: unit.parentCode,
    area_km2: unit.areaKm2,
    computed_area_km2: Math.round(unit.computedAreaKm2 * 1e4) / 1e4,
    population: unit.population,
    is_border: unit.isBorder,
    border_km: unit.isBorder === true ? unit.borderKm : null,
    provenance: unit.isApproximate ? 'derived' : 'official',
    geometry: { type: 'MultiPolygon', coordinates },
  };
}
