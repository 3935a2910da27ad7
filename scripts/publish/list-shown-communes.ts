import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import { buildUnitsWithin, listAncestors } from '#domain/unit-tree.ts';
import type { SnapshotCommune } from '#embed/snapshot/snapshot.ts';

/**
 * The communes of every province that holds a station (where there is no station at all, a site), as in the application:
 * of the others nothing is known, and a commune that nobody has entered would look like one that was left out.
 */
export function listShownCommunes(
  units: readonly AdminUnit[],
  communes: readonly SnapshotCommune[],
  sites: readonly Site[],
): readonly SnapshotCommune[] {
  const byUid = new Map(units.map((unit) => [unit.uid, unit]));
  const stations = sites.filter(({ kind }) => kind === 'radio_station');
  const standsIn = new Set((stations.length > 0 ? stations : sites).flatMap((site) => site.units));
  const tops = new Set<AdminUnitUid>();
  for (const uid of standsIn) {
    const above = listAncestors(byUid, uid).filter(({ level }) => level !== 'nation');
    tops.add(above.at(-1)?.uid ?? uid);
  }
  const within = buildUnitsWithin(byUid);
  const wanted = new Set([...tops].flatMap((uid) => [...within(uid)]));
  const shown = communes.filter(({ uid }) => wanted.has(uid));
  return shown.length > 0 ? shown : communes;
}
