import { unitAt } from '#analysis/places/unit-at.ts';
import { isAboutVietnam, type CoordinateReading } from '#domain/coordinates/coordinate-reading.ts';
import { toAdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { vn2000MeridianOf, vn2000Zones } from '#files/crs/vn2000-meridians.ts';
import { fromVn2000 } from '#files/crs/vn2000-position.ts';
import type { Network } from '#state/network-store.ts';
import type { CoordinateItem } from './search-item.ts';

type Ground = Pick<Network, 'units' | 'geometry' | 'status'>;

/**
 * The places that a reading may mean, the likeliest first: one for degrees; for metres one for each meridian, the home
 * province's first (of two vintages that whose place lies in a commune on the map), then the others from west to east.
 */
export function listCoordinateItems(
  ground: Ground,
  reading: CoordinateReading | null,
  vintage: number | null,
): readonly CoordinateItem[] {
  if (reading?.kind === 'degrees')
    return [toItem(ground, vintage, reading.lonLat, { meridianDeg: null, province: null, isSwapped: false })];
  if (reading?.kind !== 'metres') return [];
  const { northingM, eastingM, isSwapped } = reading;
  const items = listMeridians(ground)
    .map(({ meridianDeg, province }) => {
      const lonLat = fromVn2000({ northingM, eastingM, meridianDeg });
      return toItem(ground, vintage, lonLat, { meridianDeg, province, isSwapped });
    })
    .filter(({ lonLat }) => isAboutVietnam(lonLat));
  return items.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ province, unit }: CoordinateItem): number {
  return (province === null ? 2 : 0) + (unit === null ? 1 : 0);
}

function listMeridians({ status, units }: Ground) {
  const homes = [...(status?.homeCodes ?? [])]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([vintage, code]) => {
      const meridianDeg = vn2000MeridianOf(code, vintage);
      const province = units.get(toAdminUnitUid(code, vintage))?.nameVi ?? code;
      return meridianDeg === null ? [] : [{ meridianDeg, province }];
    });
  const known = new Set<number>();
  return [...homes, ...vn2000Zones.map(({ meridianDeg }) => ({ meridianDeg, province: null }))].filter(
    ({ meridianDeg }) => !known.has(meridianDeg) && known.add(meridianDeg),
  );
}

function toItem(
  ground: Ground,
  vintage: number | null,
  lonLat: LonLat,
  source: Pick<CoordinateItem, 'meridianDeg' | 'province' | 'isSwapped'>,
): CoordinateItem {
  return {
    kind: 'coordinate',
    lonLat,
    ...source,
    unit: vintage === null ? null : unitAt(ground, vintage, lonLat),
  };
}
