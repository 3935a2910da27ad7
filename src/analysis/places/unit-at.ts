import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { UnitShape } from '#domain/unit-shape.ts';
import { findUnitAt } from './find-unit-at.ts';

type Outlines = ReadonlyMap<AdminUnitUid, UnitShape['geometry']>;
type Ground = { readonly units: ReadonlyMap<AdminUnitUid, AdminUnit>; readonly geometry: Outlines };
type Listed = readonly (readonly [AdminUnitUid, UnitShape['geometry']])[];

const listed = new WeakMap<Outlines, Map<number, Listed>>();

/** The commune of one vintage that holds a place; null when none whose outline is loaded does. */
export function unitAt({ units, geometry }: Ground, vintage: number, lonLat: LonLat): AdminUnit | null {
  const byVintage = listed.get(geometry) ?? new Map<number, Listed>();
  const outlines = byVintage.get(vintage) ?? [...geometry].filter(([uid]) => uid.endsWith(`@${vintage}`));
  listed.set(geometry, byVintage.set(vintage, outlines));
  const uid = findUnitAt(outlines, lonLat);
  return uid === null ? null : (units.get(uid) ?? null);
}
