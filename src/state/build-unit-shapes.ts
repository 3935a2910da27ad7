import type { Network } from './network-store.ts';
import type { UnitShape } from '#domain/unit-shape.ts';

/** The communes of one vintage whose outlines are loaded, as the map draws them. */
export function buildUnitShapes(
  { units, geometry }: Pick<Network, 'units' | 'geometry'>,
  vintage: number | null,
): readonly UnitShape[] {
  const shapes: UnitShape[] = [];
  for (const unit of units.values()) {
    const outline = geometry.get(unit.uid);
    if (unit.vintage !== vintage || unit.level !== 'commune' || !outline) continue;
    shapes.push({
      uid: unit.uid,
      level: unit.level,
      isBorder: unit.isBorder,
      nameVi: unit.nameVi,
      nameEn: unit.nameEn,
      labelLonLat: unit.labelLonLat,
      geometry: outline,
      provenance: unit.provenance,
    });
  }
  return shapes;
}
