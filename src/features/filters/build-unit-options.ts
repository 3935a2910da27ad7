import type { AdminUnit } from '#domain/admin-unit.ts';
import { foldText } from '#domain/fold-text.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { ComboboxOption } from '#ui/combobox.tsx';

/** The units of a vintage as a tree in reading order: provinces, what is below each, by name. Codes tell equal names apart. */
export function buildUnitOptions(
  units: ReadonlyMap<AdminUnitUid, AdminUnit>,
  vintage: number | null,
  collator: Intl.Collator,
  borderWord: string,
): readonly ComboboxOption[] {
  const childrenOf = new Map<AdminUnitUid | null, AdminUnit[]>();
  for (const unit of units.values()) {
    if (unit.vintage !== vintage || unit.level === 'nation') continue;
    const parent =
      unit.parentUid !== null && units.get(unit.parentUid)?.level !== 'nation' && units.has(unit.parentUid)
        ? unit.parentUid
        : null;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), unit]);
  }
  const options: ComboboxOption[] = [];
  const walk = (parent: AdminUnitUid | null, depth: number) => {
    const children = childrenOf.get(parent) ?? [];
    for (const unit of children.toSorted(
      (a, b) => collator.compare(a.nameVi, b.nameVi) || collator.compare(a.code, b.code),
    )) {
      const note = unit.isBorder && unit.level === 'commune' ? `${unit.code} · ${borderWord}` : unit.code;
      options.push({
        value: unit.uid,
        label: unit.nameVi,
        note,
        depth,
        searchText: foldText(`${unit.nameVi} ${unit.nameEn ?? ''} ${note}`),
      });
      walk(unit.uid, depth + 1);
    }
  };
  walk(null, 0);
  return options;
}
