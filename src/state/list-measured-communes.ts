import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { buildUnitsWithin, listAncestors } from '#domain/unit-tree.ts';
import type { Network } from './network-store.ts';

/**
 * The communes that a measure is asked of: those of the filter's unit, else those of every province that holds a
 * station (where there is no station at all, a site). Elsewhere, as where only gates were loaded, nothing is known of
 * the network, and a commune that nobody has entered would look like one that was left out.
 */
export function listMeasuredCommunes(
  { units, sites }: Pick<Network, 'units' | 'sites'>,
  vintage: number,
  unit: AdminUnitUid | null,
): readonly AdminUnit[] {
  const within = buildUnitsWithin(units);
  const tops = new Set<AdminUnitUid>();
  if (unit !== null) tops.add(unit);
  else {
    const all = [...sites.values()];
    const stations = all.filter(({ kind }) => kind === 'radio_station');
    const standsIn = new Set((stations.length > 0 ? stations : all).flatMap((site) => site.units));
    for (const uid of standsIn) {
      if (!uid.endsWith(`@${vintage}`)) continue;
      const above = listAncestors(units, uid).filter(({ level }) => level !== 'nation');
      tops.add(above.at(-1)?.uid ?? uid);
    }
  }
  const wanted = new Set([...tops].flatMap((uid) => [...within(uid)]));
  return [...units.values()].filter(
    (each) => each.level === 'commune' && each.vintage === vintage && wanted.has(each.uid),
  );
}
