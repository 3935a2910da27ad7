import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { UnitShape } from '#domain/unit-shape.ts';

const unitRoles = ['hovered', 'selected', 'highlighted'] as const;
export type UnitRole = (typeof unitRoles)[number];

type Focused = Readonly<Record<UnitRole, UnitShape | null>>;

/**
 * The few units that one looks at, in a source of their own. As feature state over all units, every frame would draw every
 * outline of the nation again to show one of them.
 */
export function buildUnitFocusFeatures(focused: Focused): readonly Feature<Polygon | MultiPolygon>[] {
  return unitRoles.flatMap((role) => {
    const unit = focused[role];
    if (unit === null) return [];
    const id = `${role} ${unit.uid}`;
    return [
      { type: 'Feature' as const, id, geometry: unit.geometry, properties: { id, role, uid: unit.uid } },
    ];
  });
}
