import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { createBorderIndex } from './border-contact.ts';
import type { UnitRow } from './unit-row.ts';

/** Simplified outlines stray from the line by this much; a corner on the border is not yet contact. */
const toleranceM = 250;
const clearContactKm = 1.5;

/** Border communes by list against border communes by geometry. Disagreement is told, not refused: the list is the law. */
export function checkBorderUnits(
  units: readonly UnitRow[],
  borderLines: readonly (readonly LonLat[])[],
): readonly Finding[] {
  const listed = units.filter(({ isBorder }) => isBorder === true);
  if (borderLines.length === 0 || listed.length === 0) return [];
  const index = createBorderIndex(borderLines);
  return units.flatMap((unit) => {
    const contactKm = index.lengthNearM(unit.polygons, toleranceM) / 1000;
    const facts = {
      name: unit.nameVi,
      computedKm: Math.round(contactKm * 10) / 10,
      listedKm: unit.borderKm ?? 0,
    };
    const place = { row: unit.row, code: unit.code, facts };
    if (unit.isBorder === true && contactKm < 0.02)
      return [toFinding('warning', 'border-listed-no-contact', place)];
    if (unit.isBorder !== true && contactKm > clearContactKm)
      return [toFinding('warning', 'border-contact-not-listed', place)];
    const differs =
      unit.isBorder === true &&
      unit.borderKm !== null &&
      Math.abs(contactKm - unit.borderKm) > 0.15 * unit.borderKm + 1;
    return differs ? [toFinding('warning', 'border-length-differs', place)] : [];
  });
}
