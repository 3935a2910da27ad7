import type { AdminUnit } from '#domain/admin-unit.ts';
import type { MeasureValue } from '#domain/commune-measures.ts';
import type { AdminUnitUid } from '#domain/id.ts';

export type RankedCommune = { readonly unit: AdminUnit; readonly measured: MeasureValue };

export type RankOrder = { readonly by: 'value' | 'name'; readonly descending: boolean };

/** Communes in the order asked for; those without a value come last whichever the direction, ties go by name and code. */
export function rankCommunes(
  values: ReadonlyMap<AdminUnitUid, MeasureValue>,
  units: ReadonlyMap<AdminUnitUid, AdminUnit>,
  { by, descending }: RankOrder,
  collator: Intl.Collator,
): readonly RankedCommune[] {
  const sign = descending ? -1 : 1;
  const byName = (a: RankedCommune, b: RankedCommune) =>
    collator.compare(a.unit.nameVi, b.unit.nameVi) || collator.compare(a.unit.code, b.unit.code);
  const rows = [...values].flatMap(([uid, measured]) => {
    const unit = units.get(uid);
    return unit === undefined ? [] : [{ unit, measured }];
  });
  if (by === 'name') return rows.toSorted((a, b) => byName(a, b) * sign);
  return rows.toSorted((a, b) => {
    const [left, right] = [a.measured.value, b.measured.value];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    return (left - right) * sign || byName(a, b);
  });
}
