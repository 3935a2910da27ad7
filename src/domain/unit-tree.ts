import type { AdminUnit } from './admin-unit.ts';
import type { AdminUnitUid } from './id.ts';

type Units = ReadonlyMap<AdminUnitUid, AdminUnit>;

/** The unit itself and every unit below it; only itself when it is not loaded. */
export function buildUnitsWithin(units: Units): (uid: AdminUnitUid) => ReadonlySet<AdminUnitUid> {
  const childrenOf = new Map<AdminUnitUid, AdminUnitUid[]>();
  for (const { uid, parentUid } of units.values()) {
    if (parentUid === null) continue;
    const siblings = childrenOf.get(parentUid);
    if (siblings) siblings.push(uid);
    else childrenOf.set(parentUid, [uid]);
  }
  return (uid) => {
    const within = new Set([uid]);
    for (const each of within) for (const child of childrenOf.get(each) ?? []) within.add(child);
    return within;
  };
}

/** The units above, nearest first. */
export function listAncestors(units: Units, uid: AdminUnitUid): readonly AdminUnit[] {
  const ancestors: AdminUnit[] = [];
  let parentUid = units.get(uid)?.parentUid ?? null;
  while (parentUid !== null) {
    const parent = units.get(parentUid);
    if (!parent || ancestors.includes(parent)) break;
    ancestors.push(parent);
    parentUid = parent.parentUid;
  }
  return ancestors;
}
