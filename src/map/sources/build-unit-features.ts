import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import { isInvented } from '#domain/provenance.ts';
import type { UnitShape } from '#domain/unit-shape.ts';

export type UnitProperties = {
  readonly uid: string;
  readonly level: string;
  readonly border: boolean;
  readonly illustrative: boolean;
  readonly name_vi: string;
  readonly name_en: string;
};

export function buildUnitFeatures(
  units: readonly UnitShape[],
): readonly Feature<Polygon | MultiPolygon, UnitProperties>[] {
  return units.map((unit) => ({
    type: 'Feature',
    id: unit.uid,
    geometry: unit.geometry,
    properties: toProperties(unit),
  }));
}

/** Names stand at one point each: a polygon would repeat its name in every tile. */
export function buildUnitLabelFeatures(
  units: readonly UnitShape[],
): readonly Feature<Point, UnitProperties>[] {
  return units.flatMap((unit) =>
    unit.labelLonLat === null
      ? []
      : [
          {
            type: 'Feature',
            id: unit.uid,
            geometry: { type: 'Point', coordinates: [...unit.labelLonLat] },
            properties: toProperties(unit),
          },
        ],
  );
}

function toProperties(unit: UnitShape): UnitProperties {
  return {
    uid: unit.uid,
    level: unit.level,
    border: unit.isBorder,
    illustrative: isInvented(unit.provenance),
    name_vi: toSheetName(unit.nameVi),
    name_en: toSheetName(unit.nameEn ?? unit.nameVi),
  };
}

/** A sheet prints bare names: Lộc Tấn, not Xã Lộc Tấn; a numbered ward keeps its kind. */
function toSheetName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^(Xã|Phường|Thị trấn|Đặc khu) (?!\d)/u, '')
    .replace(/ (commune|ward|township)$/iu, '');
}
