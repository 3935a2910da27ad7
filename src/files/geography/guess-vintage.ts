import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { judgeName } from '#domain/geography-check/name-register.ts';
import type { UnitContext } from './prepare-units.ts';
import type { UnitRow } from './unit-row.ts';

/** Since 1 July 2025 there are no districts and the provinces are 34. */
const newestVintage = 2025;
const vintageBefore = 2024;

/** The vintage as told; otherwise the one in which most codes carry the names of the file, and of two the newer, unless the file says what its communes became. */
export function guessVintage(
  rows: readonly UnitRow[],
  context: UnitContext,
): { readonly vintage: number; readonly findings: readonly Finding[] } {
  const { register, vintage: told } = context;
  if (told !== null) {
    const isUnchecked = register === null && context.layer === 'communes';
    return { vintage: told, findings: isUnchecked ? [noRegister(told)] : [] };
  }
  if (context.layer === 'districts') return noted(vintageBefore, rows.length, rows.length);
  if (context.layer === 'provinces')
    return noted(rows.length > 34 ? vintageBefore : newestVintage, rows.length, rows.length);
  if (register === null) {
    const vintage = rows.some(({ successorCode }) => successorCode !== null) ? vintageBefore : newestVintage;
    return { vintage, findings: [noRegister(vintage)] };
  }
  const tallies = register.vintages.map((vintage) => ({
    vintage,
    agreeing: rows.filter(
      ({ code, nameVi }) => judgeName(register, code, nameVi, vintage).verdict === 'agrees',
    ).length,
  }));
  const isOld = rows.some(({ successorCode }) => successorCode !== null);
  const newerFirst = (a: number, b: number): number => (isOld ? a - b : b - a);
  const [best] = tallies.toSorted((a, b) => b.agreeing - a.agreeing || newerFirst(a.vintage, b.vintage));
  return best === undefined
    ? noted(newestVintage, 0, rows.length)
    : noted(best.vintage, best.agreeing, rows.length);
}

function noRegister(vintage: number): Finding {
  return toFinding('warning', 'no-register', { facts: { vintage } });
}

function noted(
  vintage: number,
  agreeing: number,
  of: number,
): { readonly vintage: number; readonly findings: readonly Finding[] } {
  return {
    vintage,
    findings: [
      toFinding(agreeing * 2 < of ? 'warning' : 'note', 'vintage-guessed', {
        facts: { vintage, agreeing, of },
      }),
    ],
  };
}
