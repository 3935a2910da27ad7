import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { MapView } from '#domain/map-view.ts';

/** A province or the border belt is drawn whole; of the nation only what is looked at closely enough to see a circle. */
const wholeUpTo = 400;
const leastZoom = 8;

/** Places of the communes whose covered ground is worth drawing, nearest the middle of the view first. */
export function listWantedCommunes(
  uids: readonly AdminUnitUid[],
  placeOf: (uid: AdminUnitUid) => LonLat | null,
  view: MapView | null,
  widthPx: number,
): Int32Array {
  const isWhole = uids.length <= wholeUpTo;
  if (view === null) return isWhole ? Int32Array.from(uids, (_, at) => at) : new Int32Array(0);
  const [lon, lat] = view.lonLat;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const seen = uids.map((uid, at) => {
    const place = placeOf(uid);
    const away = place === null ? 360 : Math.hypot((place[0] - lon) * shrink, place[1] - lat);
    return { at, away };
  });
  const near = isWhole ? seen : seen.filter(({ away }) => away <= reachDegrees(view.zoom, widthPx));
  return Int32Array.from(
    near.toSorted((a, b) => a.away - b.away),
    ({ at }) => at,
  );
}

/** Half the width of the map and some more; nothing from afar. */
function reachDegrees(zoom: number, widthPx: number): number {
  return zoom < leastZoom ? -1 : (0.7 * widthPx * 360) / (512 * 2 ** zoom);
}
