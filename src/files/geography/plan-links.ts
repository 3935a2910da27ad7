import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import { groupBy } from '../group-by.ts';
import { toNameKey } from '#domain/geography-check/name-key.ts';
import type { NameRegister } from '#domain/geography-check/name-register.ts';
import { parseUnitName } from '#domain/geography-check/unit-name.ts';
import type { DrawnUnit } from './plan-units.ts';
import { checkLink } from './prepare-links.ts';
import { toRowState, type PreparedRow, type PreparedTable } from './prepared-table.ts';

const fromVintage = 2024;
const toVintage = 2025;

/** Links that the communes themselves tell: `code_2025` on the old ones, or, where no old ones came, `merged_from` on the new ones. */
export function planLinks(
  drawn: readonly DrawnUnit[],
  register: NameRegister | null,
): readonly PreparedTable[] {
  const old = drawn.filter(({ unit, vintage }) => vintage === fromVintage && unit.successorCode !== null);
  const current = drawn.filter(({ unit, vintage }) => vintage === toVintage && unit.level === 'commune');
  const [first] = old;
  if (first !== undefined)
    return [
      linkTable(
        first.fileName,
        old.map((unit) => toLink(unit, current, register)),
        checkMergedFrom(old, current),
      ),
    ];
  const named = current.filter(({ unit }) => unit.mergedFrom !== null);
  const [firstNamed] = named;
  if (firstNamed === undefined || register === null) return [];
  return [
    linkTable(
      firstNamed.fileName,
      named
        .flatMap((unit) => toLinksByName(unit, register))
        .map((row, index) => ({ ...row, row: index + 1 })),
      [],
    ),
  ];
}

function linkTable(
  fileName: string,
  rows: readonly PreparedRow[],
  findings: readonly Finding[],
): PreparedTable {
  return { fileName, tableName: 'links', layer: 'links', vintage: null, rows, findings };
}

function toLink(
  { unit }: DrawnUnit,
  current: readonly DrawnUnit[],
  register: NameRegister | null,
): PreparedRow {
  const to = unit.successorCode ?? '';
  const findings = [...checkLink(register, unit.code, to, unit.row)];
  if (current.length > 0 && !current.some((candidate) => candidate.unit.code === to)) {
    findings.push(
      toFinding('refused', 'link-target-missing', { row: unit.row, code: unit.code, facts: { to } }),
    );
  }
  return { row: unit.row, state: toRowState(findings), payload: toPayload(unit.code, to), findings };
}

function toLinksByName({ unit }: DrawnUnit, register: NameRegister): readonly Omit<PreparedRow, 'row'>[] {
  const names = new Set(splitNames(unit.mergedFrom ?? ''));
  return register.predecessorsOf(unit.code).map((from) => {
    const isNamed = names.size === 0 || names.has(keyOf(register.nameOf(from, fromVintage) ?? ''));
    const findings = isNamed
      ? []
      : [
          toFinding('warning', 'merged-from-unresolved', {
            row: unit.row,
            code: unit.code,
            facts: { from, name: register.nameOf(from, fromVintage) ?? '' },
          }),
        ];
    return { state: toRowState(findings), payload: toPayload(from, unit.code), findings };
  });
}

/** The old names that a new commune says it was merged from, against those that link to it. */
function checkMergedFrom(old: readonly DrawnUnit[], current: readonly DrawnUnit[]): readonly Finding[] {
  const linked = groupBy(old, ({ unit }) => unit.successorCode);
  return current.flatMap(({ unit }) => {
    const sources = linked.get(unit.code);
    const said = splitNames(unit.mergedFrom ?? '');
    if (sources === undefined || said.length === 0) return [];
    const found = sources.map((source) => keyOf(source.unit.nameVi)).toSorted();
    return found.join() === said.toSorted().join()
      ? []
      : [
          toFinding('warning', 'merged-from-unresolved', {
            row: unit.row,
            code: unit.code,
            facts: {
              from: sources.map((source) => source.unit.code).join(', '),
              name: unit.mergedFrom ?? '',
            },
          }),
        ];
  });
}

function splitNames(text: string): string[] {
  if (/^không sáp nhập/i.test(text.normalize('NFC'))) return [];
  return text
    .replaceAll(/\([^)]*\)/g, '')
    .split(',')
    .map((part) => keyOf(part.normalize('NFC').replace(/^\s*(một phần|phần còn lại của)\s*/i, '')))
    .filter((key) => key !== '');
}

function keyOf(name: string): string {
  return toNameKey(parseUnitName(name).nameVi);
}

function toPayload(from: string, to: string): PreparedRow['payload'] {
  return {
    from_code: from,
    from_vintage: fromVintage,
    to_code: to,
    to_vintage: toVintage,
    share_area: 1,
    share_population: 1,
  };
}
