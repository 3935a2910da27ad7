import type { Finding } from '#domain/geography-check/finding.ts';
import { groupBy } from '../group-by.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { checkBorderUnits } from './check-border-units.ts';
import { mergeUnits } from './merge-units.ts';
import { planLinks } from './plan-links.ts';
import type { PlanOptions } from './plan-geography.ts';
import { toRowState, type PreparedTable } from './prepared-table.ts';
import { reportTable, type TableReport } from './table-report.ts';
import { toUnitPayload } from './to-unit-payload.ts';
import type { UnitRow, UnitTable } from './unit-row.ts';

export type PlannedUnits = {
  readonly batches: readonly PreparedTable[];
  readonly reports: readonly TableReport[];
};

/** Units of all files, merged by layer and vintage: provinces first, so that every parent is there before its children. */
export function planUnits(
  tables: readonly UnitTable[],
  borderLines: readonly (readonly LonLat[])[],
  options: PlanOptions,
): PlannedUnits {
  const groups = groupBy(tables.filter(isNotRefused), ({ layer, vintage }) => `${layer} ${vintage}`);
  const order = ['provinces', 'districts', 'communes'];
  const sorted = [...groups.values()].toSorted(
    (a, b) => order.indexOf(a[0]?.layer ?? '') - order.indexOf(b[0]?.layer ?? ''),
  );
  const merged = sorted.map((group) => mergeGroup(group, borderLines, options));
  const links = planLinks(
    merged.flatMap(({ drawn }) => drawn),
    options.register,
  );
  const refused = tables
    .filter((table) => !isNotRefused(table))
    .map((table) => reportTable(toPrepared(table, table.rows)));
  return {
    batches: [...merged.flatMap(({ batches }) => batches), ...links],
    reports: [...merged.flatMap(({ reports }) => reports), ...links.map(reportTable), ...refused],
  };
}

export type DrawnUnit = { readonly fileName: string; readonly vintage: number; readonly unit: UnitRow };

function mergeGroup(
  tables: readonly UnitTable[],
  borderLines: readonly (readonly LonLat[])[],
  { detail }: PlanOptions,
) {
  const { drawn, findings } = mergeUnits(tables, detail);
  const borderFindings =
    tables[0]?.layer === 'communes'
      ? checkBorderUnits(
          drawn.map(({ unit }) => unit),
          borderLines,
        )
      : [];
  const batches: PreparedTable[] = [];
  const reports = tables.map((table, index): TableReport => {
    const own = drawn.filter(({ tableIndex }) => tableIndex === index).map(({ unit }) => unit);
    const codes = new Set(own.map(({ code }) => code));
    const bad = table.rows.filter((unit) => toRowState(unit.findings) === 'refused');
    const more: Finding[] = [
      ...(findings[index] ?? []),
      ...borderFindings.filter(({ code }) => codes.has(code ?? '')),
    ];
    const checked = table.rows.length - own.length - bad.length;
    const seen = table.rows
      .filter((unit) => !codes.has(unit.code) || bad.includes(unit))
      .flatMap((unit) => unit.findings);
    const prepared = toPrepared({ ...table, findings: [...table.findings, ...more] }, own);
    if (own.length > 0) batches.push(prepared);
    const report = reportTable(prepared);
    return {
      ...report,
      read: table.rows.length,
      refused: bad.length,
      checked,
      findings: [...report.findings, ...seen],
    };
  });
  return {
    batches,
    reports,
    drawn: drawn.map(({ tableIndex, unit }): DrawnUnit => ({
      fileName: tables[tableIndex]?.fileName ?? '',
      vintage: tables[tableIndex]?.vintage ?? 0,
      unit,
    })),
  };
}

function toPrepared(table: UnitTable, units: readonly UnitRow[]): PreparedTable {
  const rows = units.map((unit) => ({
    row: unit.row,
    state: toRowState(unit.findings),
    payload: toUnitPayload(unit, table.vintage),
    findings: unit.findings,
  }));
  return {
    fileName: table.fileName,
    tableName: table.tableName,
    layer: table.layer,
    vintage: table.vintage,
    rows,
    findings: table.findings,
  };
}

function isNotRefused({ findings }: UnitTable): boolean {
  return !findings.some(({ severity }) => severity === 'refused');
}
