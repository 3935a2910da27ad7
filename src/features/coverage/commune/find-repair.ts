import { geodesicDistanceM } from '#analysis/coverage/geodesic-distance.ts';
import type { AdminUnitUid, HamletId } from '#domain/id.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { PopulationCell } from '#domain/population-cell.ts';
import { readingsOf, siteSetReadings } from '#domain/site-set.ts';
import type { CoverageAnswer, CoverageDisk } from '#state/coverage-store.ts';

/** A source that stands and is known not to count, and what its repair alone would do for one commune. */
export type Repair = {
  readonly sourceId: string;
  /** People of the commune reached in addition. */
  readonly people: number;
  /** To the nearest of those who are not reached. */
  readonly distanceM: number;
};

type People = {
  readonly hamlets: ReadonlyMap<HamletId, Hamlet>;
  readonly cells: readonly PopulationCell[];
};

type Missing = {
  readonly id: string;
  readonly lonLat: LonLat;
  readonly people: number;
  readonly short: number;
};

const nearDegrees = 0.2;

/**
 * The repair that would reach most people more in a commune, with unknown as silent (of what is unknown one asks first); if none
 * would reach anybody, the nearest source that does not work. null when nobody is missed or nothing near is broken.
 */
export function findRepair(answer: CoverageAnswer, uid: AdminUnitUid, people: People): Repair | null {
  const missing = listMissing(answer, uid, people);
  const { high } = readingsOf[answer.params.siteSet];
  const excluded = new Set(
    answer.rulings
      .filter(({ effect }) => effect === 'excluded')
      .map(({ demandId, sourceId }) => `${demandId} ${sourceId ?? ''}`),
  );
  let best: Repair | null = null;
  for (const disk of answer.disks) {
    if (disk.setMask === 0 || (disk.setMask >> high) & 1 || disk.radiusM <= 0 || disk.lonLat === null)
      continue;
    const repair = judge(disk, disk.lonLat, missing, excluded);
    if (repair !== null && (best === null || isBetter(repair, best))) best = repair;
  }
  return best;
}

function judge(
  { sourceId, radiusM }: CoverageDisk,
  [lon, lat]: LonLat,
  missing: readonly Missing[],
  excluded: ReadonlySet<string>,
): Repair | null {
  let [people, nearestM] = [0, Infinity];
  for (const point of missing) {
    const [pointLon, pointLat] = point.lonLat;
    if (Math.abs(pointLat - lat) > nearDegrees || Math.abs(pointLon - lon) > nearDegrees) continue;
    if (excluded.has(`${point.id} `) || excluded.has(`${point.id} ${sourceId}`)) continue;
    const distanceM = geodesicDistanceM(lon, lat, pointLon, pointLat);
    nearestM = Math.min(nearestM, distanceM);
    if (distanceM <= radiusM && point.short === 1) people += point.people;
  }
  return nearestM === Infinity ? null : { sourceId, people, distanceM: nearestM };
}

function isBetter(a: Repair, b: Repair): boolean {
  return a.people > b.people || (a.people === b.people && a.distanceM < b.distanceM);
}

/** Where people of a commune live whom too few sources reach; `short` is how many more it would need. */
function listMissing(
  { ground, params, hamletDepths, cellDepths }: CoverageAnswer,
  uid: AdminUnitUid,
  { hamlets, cells }: People,
): readonly Missing[] {
  const depths = cellDepths ?? hamletDepths;
  if (depths === null) return [];
  const cellOf = cellDepths === null ? null : new Map(cells.map((cell) => [cell.id, cell]));
  const { low } = readingsOf[params.siteSet];
  const ids: readonly string[] = cellOf === null ? ground.hamletIds : ground.cellIds;
  return ids.flatMap((id, at): readonly Missing[] => {
    const point = cellOf === null ? hamlets.get(id as HamletId) : cellOf.get(id);
    if (point?.unitUid !== uid || point.lonLat === null) return [];
    const short = params.k - (depths[at * siteSetReadings.length + low] ?? 0);
    return short > 0 ? [{ id, lonLat: point.lonLat, people: point.population, short }] : [];
  });
}
