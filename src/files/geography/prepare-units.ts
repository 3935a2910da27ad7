import { foldText } from '#domain/fold-text.ts';
import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { NameRegister } from '#domain/geography-check/name-register.ts';
import type { DataTable } from '../data-table.ts';
import { checkUnitName, isOfOtherVintage } from './check-unit-name.ts';
import { guessVintage } from './guess-vintage.ts';
import { parseUnitRow } from './parse-unit-row.ts';
import type { PropertyMap } from './property-reader.ts';
import type { UnitRow, UnitTable } from './unit-row.ts';

/** Beyond this share of names that belong to another vintage, the file as a whole is taken for that vintage's. */
const mismatchShare = 0.1;
const areaWarningShare = 0.15;

export type UnitContext = {
  readonly fileName: string;
  readonly layer: UnitTable['layer'];
  /** As told by the person; null to find out from the names. */
  readonly vintage: number | null;
  readonly register: NameRegister | null;
  readonly map: PropertyMap;
};

/** Reads and checks a table of units: codes, names against the vintage, outlines, stated areas, duplicates. */
export function prepareUnits(table: DataTable, context: UnitContext): UnitTable {
  const parsed = table.rows.map((row) => parseUnitRow(row, context.layer, context.map));
  const guess = guessVintage(parsed, context);
  const named = parsed.map((unit) =>
    withFindings(unit, [...checkName(unit, guess.vintage, context), ...checkArea(unit)]),
  );
  const rows = markDuplicates(named);
  const findings = [...guess.findings, ...checkVintage(rows, guess.vintage), ...noteTwins(rows)];
  return {
    fileName: context.fileName,
    tableName: table.name,
    layer: context.layer,
    vintage: guess.vintage,
    rows,
    findings,
  };
}

function checkName(
  { row, code, nameVi }: UnitRow,
  vintage: number,
  { layer, register }: UnitContext,
): readonly Finding[] {
  return layer === 'communes' ? checkUnitName(register, { row, code, name: nameVi, vintage }) : [];
}

function checkArea({ row, code, areaKm2, computedAreaKm2 }: UnitRow): readonly Finding[] {
  if (areaKm2 === null || areaKm2 <= 0 || computedAreaKm2 === 0) return [];
  const share = Math.abs(computedAreaKm2 - areaKm2) / areaKm2;
  if (share <= areaWarningShare) return [];
  const facts = {
    stated: areaKm2,
    computed: Math.round(computedAreaKm2 * 100) / 100,
    percent: Math.round(share * 100),
  };
  return [toFinding('warning', 'area-differs', { row, code, facts })];
}

function markDuplicates(rows: readonly UnitRow[]): readonly UnitRow[] {
  const first = new Map<string, UnitRow>();
  return rows.map((unit) => {
    const earlier = first.get(unit.code);
    if (unit.code === '' || earlier === undefined) {
      first.set(unit.code, unit);
      return unit;
    }
    const isSame =
      earlier.nameVi === unit.nameVi && JSON.stringify(earlier.polygons) === JSON.stringify(unit.polygons);
    const facts = { firstRow: earlier.row, name: unit.nameVi, firstName: earlier.nameVi };
    return withFindings(unit, [
      toFinding('refused', isSame ? 'code-duplicate-same' : 'code-duplicate', {
        row: unit.row,
        code: unit.code,
        facts,
      }),
    ]);
  });
}

function checkVintage(rows: readonly UnitRow[], vintage: number): readonly Finding[] {
  const misnamed = rows.flatMap(({ findings }) => findings.filter(isOfOtherVintage));
  if (misnamed.length < Math.max(1, rows.length * mismatchShare)) return [];
  const example = misnamed.find(({ rule }) => rule === 'name-of-other-vintage') ?? misnamed[0];
  const facts = { official: '–', ...example?.facts, vintage, rows: misnamed.length, of: rows.length };
  return [toFinding('refused', 'vintage-mismatch', { code: example?.code ?? null, facts })];
}

/** Names of one province that differ by their accents only: told apart by code, never by a name without accents. */
function noteTwins(rows: readonly UnitRow[]): readonly Finding[] {
  const seen = new Map<string, UnitRow>();
  const pairs: string[] = [];
  for (const unit of rows) {
    const key = `${unit.provinceCode} ${foldText(unit.nameVi)}`;
    const twin = seen.get(key);
    if (twin !== undefined && twin.nameVi !== unit.nameVi)
      pairs.push(`${twin.nameVi} ${twin.code} / ${unit.nameVi} ${unit.code}`);
    seen.set(key, unit);
  }
  return pairs.length === 0
    ? []
    : [
        toFinding('note', 'twin-names', {
          facts: { count: pairs.length, pairs: pairs.slice(0, 3).join('; ') },
        }),
      ];
}

function withFindings(unit: UnitRow, more: readonly Finding[]): UnitRow {
  return more.length === 0 ? unit : { ...unit, findings: [...unit.findings, ...more] };
}
