import type { AdminUnit } from '#domain/admin-unit.ts';
import type { Site } from '#domain/site.ts';
import { listAncestors } from '#domain/unit-tree.ts';

export type ProvinceSites = {
  /** null for sites outside of the units loaded. */
  readonly province: Pick<AdminUnit, 'uid' | 'nameVi' | 'nameEn'> | null;
  readonly sites: readonly Site[];
};

/** Every site under its province, in the order of the units' codes; those that lie in none come last. */
export function listByProvince(
  sites: readonly Site[],
  units: readonly AdminUnit[],
): readonly ProvinceSites[] {
  const byUid = new Map(units.map((unit) => [unit.uid, unit]));
  const groups = new Map<string, { province: ProvinceSites['province']; sites: Site[] }>();
  for (const site of sites) {
    const above = site.units.flatMap((uid) => listAncestors(byUid, uid));
    const province = above.find(({ level }) => level === 'province') ?? null;
    const key = province?.uid ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { province, sites: [site] });
    else group.sites.push(site);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([, group]) => group);
}
