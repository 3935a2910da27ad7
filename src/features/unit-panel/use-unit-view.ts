import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AdminUnit } from '#domain/admin-unit.ts';
import { emptyContents, joinContents, type UnitContents } from '#domain/group-by-unit.ts';
import { listTaken } from '#domain/commune-measures.ts';
import { computeUnitFigures, type UnitFigures } from '#domain/unit-figures.ts';
import { buildUnitsWithin } from '#domain/unit-tree.ts';
import { useStores } from '#state/stores.ts';
import { useUnitGroups, type UnitGroups } from '#state/use-unit-groups.ts';

export type UnitView = UnitGroups & {
  readonly unit: AdminUnit;
  /** Those of the unit; the unit itself when it is one. */
  readonly communes: readonly AdminUnit[];
  /** Of the whole unit; decisions taken later than the date are left out. */
  readonly contents: UnitContents;
  readonly figures: UnitFigures;
};

/** All that a panel says of a unit, on the date that is shown. */
export function useUnitView(unit: AdminUnit): UnitView {
  const look = useUnitLook();
  const groups = useUnitGroups(unit.vintage);
  return useMemo(() => look(unit, groups), [look, unit, groups]);
}

/** How to sum up any unit of a vintage. */
export function useUnitLook(): (unit: AdminUnit, groups: UnitGroups) => UnitView {
  const units = useStore(useStores().network, (now) => now.units);
  return useMemo(() => {
    const unitsWithin = buildUnitsWithin(units);
    return (unit, { groups, onDate }) => {
      const communes = [...unitsWithin(unit.uid)].flatMap((uid) => {
        const each = units.get(uid);
        return each?.level === 'commune' ? [each] : [];
      });
      const joined = joinContents(communes.map(({ uid }) => groups.get(uid) ?? emptyContents));
      const contents = { ...joined, investments: listTaken(joined.investments, onDate) };
      return {
        unit,
        groups,
        onDate,
        communes,
        contents,
        figures: computeUnitFigures(unit, communes, groups, contents, onDate),
      };
    };
  }, [units]);
}
