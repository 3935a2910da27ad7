import type { AdminUnit } from '#domain/admin-unit.ts';
import type { CoverageParams } from '#domain/coverage-params.ts';
import type { CoverageResult } from '#domain/coverage-result.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { CommuneOrder } from '#state/commune-order.ts';
import { rankCommunes, type RankedCommune } from './rank-communes.ts';

/** The communes as they are listed: the one order of the screen and of what is taken out. */
export function listCommunes(
  result: CoverageResult,
  { siteSet, k }: CoverageParams,
  { onlyBorder, by, descending }: CommuneOrder,
  units: ReadonlyMap<AdminUnitUid, AdminUnit>,
  collator: Intl.Collator,
): readonly RankedCommune[] {
  const ranked = rankCommunes(result, siteSet, k);
  const shown = onlyBorder ? ranked.filter(({ uid }) => units.get(uid)?.isBorder === true) : ranked;
  const sign = descending ? -1 : 1;
  const nameOf = ({ uid }: RankedCommune): string => units.get(uid)?.nameVi ?? uid;
  switch (by) {
    case 'unreached':
      return descending ? shown : shown.toReversed();
    case 'lost':
      return shown.toSorted(
        (a, b) => sign * (a.lostToBreakdown.high - b.lostToBreakdown.high) || a.rank - b.rank,
      );
    case 'name':
      return shown.toSorted((a, b) => sign * collator.compare(nameOf(a), nameOf(b)) || a.rank - b.rank);
  }
}
