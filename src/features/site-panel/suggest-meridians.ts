import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { listAncestors } from '#domain/unit-tree.ts';
import { vn2000MeridianOf, vn2000Zones } from '#files/crs/vn2000-meridians.ts';

export type SuggestedMeridian = { readonly meridianDeg: number; readonly province: AdminUnit };

/** The meridians of the provinces that a site stands in, newest vintage first: what papers of each time were drawn by. */
export function suggestMeridians(
  unitUids: readonly AdminUnitUid[],
  units: ReadonlyMap<AdminUnitUid, AdminUnit>,
): readonly SuggestedMeridian[] {
  return unitUids.flatMap((uid) => {
    const province = listAncestors(units, uid).find(({ level }) => level === 'province');
    const meridianDeg = province ? vn2000MeridianOf(province.code, province.vintage) : null;
    return province && meridianDeg !== null ? [{ meridianDeg, province }] : [];
  });
}

/** The zone whose meridian is nearest: where no province is known. */
export function nearestMeridianDeg([lon]: LonLat): number {
  const distance = (meridianDeg: number) => Math.abs(meridianDeg - lon);
  return vn2000Zones
    .map(({ meridianDeg }) => meridianDeg)
    .reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
